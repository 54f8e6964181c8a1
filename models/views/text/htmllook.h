#pragma once

#include "views/text/htmltree.h"

namespace agh::html {

/// How the words in an element look, and what they stand in.
struct Look
{
    bool bold = false, italic = false, strike = false, mono = false;
    bool hidden = false;
    bool keepsLines = false; ///< white-space: pre
    bool heading = false;    ///< its weight says nothing
    QString link;
    int quotes = 0;
};

/// The look of what stands in `node`, which stands in something that looks like `around`.
[[nodiscard]] Look lookIn(const HtmlTree::Node& node, const Look& around);

/// "mso-list: l0 level2 lfo1" in a paragraph of Word: 2; 0: no point of a list.
[[nodiscard]] int wordListLevel(const HtmlTree::Node& node);
/// The bullet that Word wrote into the text.
[[nodiscard]] bool isWordMarker(const HtmlTree::Node& node);
/// h1 to h6, and what Word calls its title; 0: none.
[[nodiscard]] int headingLevel(const HtmlTree::Node& node);

} // namespace agh::html
