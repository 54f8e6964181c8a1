#pragma once

#include <QStringList>

namespace agh {

/// Where the buyer has put an applicant, on this computer only. The numbers are kept in files.
enum class Stage { New = 0, Shortlist = 1, Maybe = 2, SetAside = 3 };

/// Everything one has noted about an applicant; never leaves this computer.
struct ApplicantMark
{
    static constexpr int mostStars = 5;
    static constexpr int longestTag = 40, mostTags = 20, longestNote = 10'000;

    Stage stage = Stage::New;
    int stars = 0;    ///< 1 to 5; 0: none
    QStringList tags; ///< as they were typed, in that order; none twice
    QString note;
    friend bool operator==(const ApplicantMark&, const ApplicantMark&) = default;

    [[nodiscard]] bool isEmpty() const { return *this == ApplicantMark(); }
    /// A tag as it is kept: without blanks around it or line breaks in it, cut where it is too
    /// long.
    [[nodiscard]] static QString tagOf(const QString& typed);
    /// Adds a tag, unless it is there in some spelling; false: nothing was added.
    bool addTag(const QString& typed);
    bool removeTag(const QString& tag);
};

/// Text as it is searched: case and accents gone, each run of blanks one blank. Two words are the
/// same where this is.
[[nodiscard]] QString searchForm(const QString& text);

} // namespace agh
