import QtQuick
import QtTest
import AgentsGetHired.Parts
import AgentsGetHired.Parts.Doubles
import AgentsGetHired.Theme
import AgentsGetHired.Views

Item {
    id: root

    width: 600
    height: 600

    SafeText {
        id: text

        width: 400
        blocks: []
        onLinkAsked: (url, shown) => asked.args = [url, shown]
    }
    QtObject {
        id: asked

        property list<string> args
    }

    TestCase {
        name: "PartsText"
        when: windowShown

        function find(item: Item, fits: var): Item {
            if (fits(item))
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                const found = find(child, fits);
                if (found)
                    return found;
            }
            return null;
        }

        function init() {
            asked.args = [];
        }

        function test_hostileTextStaysText_data() {
            return [
                {tag: "tag", source: "<b>bold</b> <img src='http://127.0.0.1:9/x.png'>"},
                {tag: "script", source: "<script>alert(1)</script>"},
                {tag: "entity", source: "&lt;b&gt; &#0; &amp;amp;"},
                {tag: "picture", source: "![x](https://example.org/x.png)"},
                {tag: "zalgo", source: "Z̷̢̛a̸̢l̵̨g̶̢o̷".repeat(200)},
                {tag: "long", source: "x".repeat(50000)},
                {tag: "deep", source: "> ".repeat(500) + "deep"}
            ];
        }
        function test_hostileTextStaysText(data) {
            text.blocks = Doubles.blocks(data.source);
            const first = find(text, item => item instanceof MarkdownBlock);
            verify(first);
            const words = find(first, item => item instanceof Text && item.textFormat === Text.StyledText);
            verify(!/<(?!\/?(b|i|s|br|a)\b)/.test(words.text), words.text.slice(0, 200));
            verify(!/<img/i.test(words.text));
            compare(first.block.styled, words.text);
        }

        function test_codeIsPlain() {
            text.blocks = Doubles.blocks("```\n<b>x</b>\n```");
            const code = find(text, item => item instanceof Text && item.text === "<b>x</b>");
            verify(code);
            compare(code.textFormat, Text.PlainText);
        }

        function test_linksAreAskedFor() {
            text.blocks = Doubles.blocks("See [the rate card](https://example.org/card) and https://example.org/two.");
            const block = find(text, item => item instanceof MarkdownBlock);
            verify(block.activeFocusOnTab);
            block.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(asked.args, ["https://example.org/card", "the rate card"]);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Return);
            compare(asked.args[0], "https://example.org/two");
            keyClick(Qt.Key_Right); // there is no third
            keyClick(Qt.Key_Return);
            compare(asked.args[0], "https://example.org/two");
        }

        function test_textWithoutLinksTakesNoFocus() {
            text.blocks = Doubles.blocks("Nothing to press here.");
            verify(!find(text, item => item instanceof MarkdownBlock).activeFocusOnTab);
        }

        function test_linkIsHitByTheMouse() {
            text.blocks = Doubles.blocks("[press me](https://example.org/)");
            const words = find(text, item => item instanceof Text && item.textFormat === Text.StyledText);
            tryVerify(() => words.width > 0 && words.contentHeight > 0);
            mouseClick(words, 10, words.topPadding + 8);
            compare(asked.args, ["https://example.org/", "press me"]);
        }
    }
}
