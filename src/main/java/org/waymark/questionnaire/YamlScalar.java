package org.waymark.questionnaire;

import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A single value of a YAML file, as its text.
 *
 * @param from position of its first character in the file, of the quote or of the {@code |} where there is one
 * @param to position behind its last character
 */
record YamlScalar(String text, ScalarStyle style, SourceFile file, int from, int to) implements YamlNode {

    /** What YAML 1.2, and so an editor with the schema, takes for something else than text. */
    private static final Pattern NO_TEXT = Pattern.compile("~|null|Null|NULL|true|True|TRUE|false|False|FALSE|"
            + "[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?|0x[0-9a-fA-F]+|0o[0-7]+|"
            + "[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private static final Resolver YAML_1_1 = new Resolver();

    @Override
    public Place place() {
        return file.place(from);
    }

    @Override
    public String described() {
        return isNothing() ? ProblemList.text("yaml.nothing") : "'" + shortened(text) + "'";
    }

    static String shortened(String text) {
        return shortened(text, 60);
    }

    /** Does not cut a character in two. */
    static String shortened(String text, int most) {
        int cut = most - 3;
        return text.length() <= most
                ? text
                : text.substring(0, Character.isHighSurrogate(text.charAt(cut - 1)) ? cut - 1 : cut) + "...";
    }

    boolean isPlain() {
        return style == ScalarStyle.PLAIN;
    }

    /** Left empty, or a plain {@code null}. */
    boolean isNothing() {
        return isPlain() && (text.isEmpty() || Tag.NULL.equals(YAML_1_1.resolve(NodeId.scalar, text, true)));
    }

    /** Empty where it is neither true nor false. */
    Optional<Boolean> flag() {
        boolean isFlag = isPlain() && text.matches("true|True|TRUE|false|False|FALSE");
        return isFlag ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
    }

    boolean isText() {
        return !isPlain() || !NO_TEXT.matcher(text).matches();
    }

    /** Stricter than {@link #isText}: refuses also {@code no}, {@code 12:30} and {@code 2026-01-01}, as in YAML 1.1. */
    boolean isTextInEveryYaml() {
        return isText() && (!isPlain() || Tag.STR.equals(YAML_1_1.resolve(NodeId.scalar, text, true)));
    }

    /** Where the character at this offset of the text stands; where that cannot be told, where the scalar starts. */
    Place placeAt(int offset) {
        int quote = isPlain() ? 0 : 1;
        if (style == ScalarStyle.LITERAL) {
            return placeInBlock(offset);
        }
        boolean asWritten = style != ScalarStyle.FOLDED
                && to - quote >= from + quote
                && file.text(from + quote, to - quote).equals(text);
        return asWritten ? file.place(from + quote + offset) : place();
    }

    private Place placeInBlock(int offset) {
        int before = text.offsetByCodePoints(0, Math.min(offset, text.codePointCount(0, text.length())));
        int lineStart = text.lastIndexOf('\n', before - 1) + 1;
        int lineEnd = text.indexOf('\n', before);
        String line = text.substring(lineStart, lineEnd < 0 ? text.length() : lineEnd);
        int number = place().line()
                + 1
                + (int) text.substring(0, lineStart)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        String written = file.line(number);
        if (!written.endsWith(line)) {
            return place();
        }
        int indent = written.codePointCount(0, written.length() - line.length());
        return new Place(file.path(), number, indent + text.codePointCount(lineStart, before) + 1);
    }
}
