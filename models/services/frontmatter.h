#pragma once

#include "services/filevalue.h"

namespace agh {

/// What stands between the two lines `---` at the head of a Markdown file. A small part of YAML,
/// in which nothing has a second meaning: no types to guess, nothing that points elsewhere, nothing
/// nested. What it takes, YAML reads in the same way; what it does not take, it says so by line.
///
///     # a remark; blank lines and remarks are passed over
///     title: A plain text, up to the end of the line   # or up to a remark
///     terms: "in double quotes, with \n \t \r \" \\ and \u00e9"
///     rail: 'in single quotes, where '' is one'
///     skills: [csv, "hs codes", 'it''s']
///     skills:
///       - csv
///       - "hs codes"
///     description: |
///       Lines as they stand, less the blanks of the first one.
///       `|-` leaves the last end of line out.
///     schedule:                    # nothing, as are ~ and null
///
/// A key begins its line, is made of letters, figures, - and _, and stands once. A plain text may
/// not begin with one of & * ! % @ ` { } [ ] | > , ? : # " ' nor hold ": ". No tabs before a text.
class FrontMatter
{
public:
    static constexpr int mostEntries = 200, mostItems = 10'000;

    struct Read
    {
        FileEntries entries;
        int badLine = 0; ///< the first one that cannot be read, from 1; 0: all can
    };
    /// `text` with \n at the ends of its lines.
    [[nodiscard]] static Read read(QStringView text);
    /// One line for each entry; values of kind None are left out.
    [[nodiscard]] static QString write(const FileEntries& entries);
};

} // namespace agh
