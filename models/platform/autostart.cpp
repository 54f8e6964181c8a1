#include "platform/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace agh {

Autostart::Autostart(QString folder, QString name, QStringList command)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_command(std::move(command))
{}

QString Autostart::file() const { return m_folder + u'/' + m_name + u".desktop"_s; }

QString Autostart::quoted(const QString& argument)
{
    // The Desktop Entry Specification, "The Exec key": inside quotes these four take a backslash,
    // which as a string value is itself written twice; a per cent sign is a field code.
    QString out;
    for (const QChar c : argument) {
        if (c == u'\\')
            out += u"\\\\\\\\"_s;
        else if (c == u'"' || c == u'`' || c == u'$')
            out += u"\\\\"_s + c;
        else if (c == u'%')
            out += u"%%"_s;
        else if (c == u'\n')
            out += u"\\n"_s;
        else
            out += c;
    }
    return u'"' + out + u'"';
}

bool Autostart::isOn() const
{
    QFile kept(file());
    if (!kept.open(QIODevice::ReadOnly))
        return false;
    // Desktops switch an entry off by hiding it instead of removing the file.
    const QList<QByteArray> lines = kept.read(64 * 1024).split('\n');
    for (const QByteArray& line : lines) {
        const QByteArray bare = line.trimmed().toLower();
        if (bare == "hidden=true" || bare == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
}

bool Autostart::set(bool on, QString* trouble) const
{
    const auto told = [trouble](const QFileDevice& device) {
        if (trouble)
            *trouble = device.errorString();
        return false;
    };
    if (!on) {
        QFile kept(file());
        return !kept.exists() || kept.remove() || told(kept);
    }
    QDir().mkpath(m_folder);
    QStringList words;
    for (const QString& argument : m_command)
        words.append(quoted(argument));
    QSaveFile out(file());
    const QString text = u"[Desktop Entry]\nType=Application\nName=AgentsGetHired\nExec="_s +
                         words.join(u' ') +
                         u"\nIcon=com.agentsgethired.Desktop\nTerminal=false\n"_s;
    if (!out.open(QIODevice::WriteOnly) || out.write(text.toUtf8()) < 0 || !out.commit())
        return told(out);
    return true;
}

} // namespace agh
