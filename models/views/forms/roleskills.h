#pragma once

#include <QObject>
#include <QStringList>
#include <QtQmlIntegration>

namespace agh {

/// The skills of a role as they are written: those that stand as chips, what is typed after them,
/// and what the board calls such things.
class RoleSkills : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the role editor")
    Q_PROPERTY(QStringList chips READ chips NOTIFY changed)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    /// What could be meant, at most eight; empty where nothing is typed.
    Q_PROPERTY(QStringList suggestions READ suggestions NOTIFY suggestionsChanged)
public:
    using QObject::QObject;

    /// Another draft, or a change that no key made here.
    void setSkills(const QStringList& skills);
    void setKnown(const QStringList& known); ///< of the board, the most named first
    /// What is typed belongs to it: it is kept with every key.
    [[nodiscard]] QStringList skills() const;

    [[nodiscard]] const QStringList& chips() const { return m_chips; }
    [[nodiscard]] const QString& typed() const { return m_typed; }
    [[nodiscard]] const QStringList& suggestions() const { return m_suggestions; }
    /// A comma ends a skill.
    void setTyped(const QString& typed);
    /// What is typed becomes a chip. False: nothing was.
    Q_INVOKABLE bool add();
    Q_INVOKABLE void take(const QString& suggestion);
    Q_INVOKABLE void remove(int index);
    /// The last chip becomes text again. False: there is none.
    Q_INVOKABLE bool editLast();

Q_SIGNALS:
    void changed();
    void typedChanged();
    void suggestionsChanged();
    /// A person changed something of it.
    void edited();

private:
    bool append(const QString& skill);
    void suggest();
    QStringList m_chips, m_known, m_suggestions;
    QString m_typed;
};

} // namespace agh
