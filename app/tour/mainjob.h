#pragma once

#include "tour/stage.h"
#include "tour/steps.h"

namespace agh {

/// Single moves; each answers an empty text where it held, else what went wrong.
[[nodiscard]] QString openMailbox(TourStage& stage);
[[nodiscard]] QString enterAsBuyer(TourStage& stage);
[[nodiscard]] QString openRole(TourStage& stage, const QString& title);
/// Walks down the list with the keyboard.
[[nodiscard]] QString openApplicant(TourStage& stage, const QString& name);
/// A dialog hears no key in its first moment, so that none meant for the page confirms it.
void letDialogSettle(TourStage& stage);

/// The main job through the real windows: a buyer signs in to the sandbox, reviews the applicants
/// to her role, talks to one, is told that another cannot be paid, accepts, and sees the contract.
void takeMainJob(TourStage& stage, Steps& steps);

/// The place Messages: from the list to a message that waits, a search, and the pictures of it.
void takeMessages(TourStage& stage, Steps& steps);

/// The roles board: a search, what it says of a wrong one, filters, and the pictures of it.
void takeBoard(TourStage& stage, Steps& steps);

/// Drafts, the outbox, and what can be done with a role of one's own.
void takeDrafts(TourStage& stage, Steps& steps);

/// The same windows in the dark, narrow and as settings: for the pictures.
void takeLooks(TourStage& stage, Steps& steps);

} // namespace agh
