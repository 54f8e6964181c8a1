#include "views/lists/draftblocks.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>

namespace agh {
namespace {

constexpr int soonMs = 50; // keys that follow each other fast are read once

struct Reading
{
    QList<TextBlock> blocks;
    int words = 0;
};

int wordsIn(const QString& text)
{
    int out = 0;
    bool within = false;
    for (const QChar one : text) {
        const bool letter = one.isLetterOrNumber();
        // "it's" and "day-long" are one.
        const bool joins = within && (one == u'\'' || one == u'\u2019' || one == u'-' ||
                                      one.isMark() || one.isSurrogate());
        out += letter && !within ? 1 : 0;
        within = letter || joins;
    }
    return out;
}

} // namespace

DraftBlocks::DraftBlocks(QObject* parent)
    : QAbstractListModel(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &DraftBlocks::read);
}

void DraftBlocks::setText(const QString& text)
{
    if (m_text == text)
        return;
    m_text = text;
    // Not started anew by each key: someone who never pauses sees it too.
    if (!m_soon.isActive())
        m_soon.start();
}

void DraftBlocks::retranslate()
{
    m_soon.start();
    Q_EMIT wordsChanged();
}

void DraftBlocks::read()
{
    if (m_reading) {
        m_again = true;
        return;
    }
    m_reading = true;
    const auto promise = std::make_shared<QPromise<Reading>>();
    promise->start();
    promise->future().then(this, [this](const Reading& reading) {
        m_reading = false;
        if (std::exchange(m_words, reading.words) != reading.words)
            Q_EMIT wordsChanged();
        show(reading.blocks);
        if (std::exchange(m_again, false))
            read();
    });
    QThreadPool::globalInstance()->start([promise, text = m_text] {
        promise->addResult(Reading{markdown::blocks(text), wordsIn(text)});
        promise->finish();
    });
}

void DraftBlocks::show(const QList<TextBlock>& blocks)
{
    // What is written stands between what stays before it and what stays after it.
    const qsizetype before = m_blocks.size(), now = blocks.size();
    qsizetype head = 0, tail = 0;
    while (head < std::min(before, now) && m_blocks[head] == blocks[head])
        ++head;
    while (tail < std::min(before, now) - head &&
           m_blocks[before - 1 - tail] == blocks[now - 1 - tail])
        ++tail;
    const qsizetype oldPart = before - head - tail, newPart = now - head - tail;
    const qsizetype both = std::min(oldPart, newPart);
    for (qsizetype i = head; i < head + both; ++i)
        m_blocks[i] = blocks[i];
    if (both > 0)
        Q_EMIT dataChanged(index(int(head)), index(int(head + both - 1)), {BlockRole});
    if (oldPart > both) {
        beginRemoveRows({}, int(head + both), int(head + oldPart - 1));
        m_blocks.remove(head + both, oldPart - both);
        endRemoveRows();
    } else if (newPart > both) {
        beginInsertRows({}, int(head + both), int(head + newPart - 1));
        for (qsizetype i = head + both; i < head + newPart; ++i)
            m_blocks.insert(i, blocks[i]);
        endInsertRows();
    }
    if (before != now)
        Q_EMIT countChanged();
}

QString DraftBlocks::wordsText() const
{
    //: Words of a text that is being written
    return tr("%Ln words", nullptr, m_words);
}

int DraftBlocks::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant DraftBlocks::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != BlockRole)
        return {};
    return QVariant::fromValue(m_blocks[index.row()]);
}

QHash<int, QByteArray> DraftBlocks::roleNames() const { return {{BlockRole, "block"}}; }

} // namespace agh
