#pragma once

#include "views/text/markdown.h"

#include <QAbstractListModel>
#include <QTimer>

namespace agh {

/// What a Markdown text looks like, while it is being written: read on another thread, and only the
/// blocks that are other ones are told.
class DraftBlocks : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// "63 words"
    Q_PROPERTY(QString wordsText READ wordsText NOTIFY wordsChanged)
public:
    enum Role {
        BlockRole = Qt::UserRole + 1 ///< block: textBlock
    };
    Q_ENUM(Role)
    explicit DraftBlocks(QObject* parent = nullptr);

    void setText(const QString& text);
    void retranslate();
    [[nodiscard]] int count() const { return int(m_blocks.size()); }
    [[nodiscard]] QString wordsText() const;
    /// What was given last is what is shown.
    [[nodiscard]] bool isSettled() const { return !m_reading && !m_soon.isActive(); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void wordsChanged();

private:
    void read();
    void show(const QList<TextBlock>& blocks);
    QString m_text;
    QList<TextBlock> m_blocks;
    int m_words = 0;
    bool m_reading = false, m_again = false;
    QTimer m_soon;
};

} // namespace agh
