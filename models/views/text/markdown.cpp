#include "views/text/markdown.h"

namespace agh::markdown {

QList<TextBlock> blocks(const QString&) { return {}; }

QVariantList variants(const QString& text)
{
    QVariantList out;
    for (const TextBlock& block : blocks(text))
        out.append(QVariant::fromValue(block));
    return out;
}

} // namespace agh::markdown
