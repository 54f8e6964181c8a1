#pragma once

#include "views/pages/keytable.h"

class QIODevice;

namespace agh {

/// The sheet of keys on paper: groups of what is done and the keys for it, as the table has them
/// when it is made. Made on the thread of the table, written on any.
class KeySheetPdf
{
public:
    explicit KeySheetPdf(const KeyTable& keys);
    void write(QIODevice& out) const;
    [[nodiscard]] static QString fileName();

private:
    struct Line
    {
        QString text;
        QStringList caps;
    };
    QList<std::pair<QString, QList<Line>>> m_groups;
    QString m_title, m_remark;
};

} // namespace agh
