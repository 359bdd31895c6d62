package org.jointcase.transparency.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads JSON (RFC 8259) into maps, lists, strings, numbers, booleans and null, and nothing that is almost JSON. */
final class Json {
    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final int DEEPEST = 100;
    /** Of a number, in characters: what it takes to read one grows with their square. */
    private static final int LONGEST = 40;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** @throws IllegalArgumentException if this is not one value of JSON */
    static @Nullable Object parse(String text) {
        var json = new Json(text);
        json.space();
        Object value = json.value();
        json.space();
        json.check(json.at == text.length());
        return value;
    }

    private @Nullable Object value() {
        check(at < text.length());
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> string();
            case 't' -> word("true", true);
            case 'f' -> word("false", false);
            case 'n' -> word("null", null);
            default -> number();
        };
    }

    private Map<String, @Nullable Object> object() {
        var object = new LinkedHashMap<String, @Nullable Object>();
        enter();
        while (goesOn('}', object.isEmpty())) {
            String name = string();
            space();
            expect(':');
            space();
            check(!object.containsKey(name));
            object.put(name, value());
        }
        return object;
    }

    private List<@Nullable Object> array() {
        var array = new ArrayList<@Nullable Object>();
        enter();
        while (goesOn(']', array.isEmpty())) {
            array.add(value());
        }
        return array;
    }

    private void enter() {
        at++;
        check(++depth <= DEEPEST);
    }

    private boolean goesOn(char end, boolean first) {
        space();
        check(at < text.length());
        if (text.charAt(at) == end) {
            at++;
            depth--;
            return false;
        }
        if (!first) {
            expect(',');
            space();
        }
        return true;
    }

    private String string() {
        expect('"');
        var string = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            check(c >= ' ');
            string.append(c == '\\' ? escaped() : c);
        }
        return string.toString();
    }

    private char escaped() {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                check(at + 4 <= text.length());
                at += 4;
                String digits = text.substring(at - 4, at);
                check(digits.matches("[0-9a-fA-F]{4}"));
                yield (char) Integer.parseInt(digits, 16);
            }
            default -> throw bad();
        };
    }

    private BigDecimal number() {
        var number = NUMBER.matcher(text).region(at, Math.min(text.length(), at + LONGEST + 1));
        check(number.lookingAt());
        if (number.end() - at > LONGEST) {
            throw new IllegalArgumentException(
                    "a number of more than " + LONGEST + " characters at character " + (at + 1));
        }
        at = number.end();
        return new BigDecimal(number.group());
    }

    private @Nullable Object word(String word, @Nullable Object value) {
        check(text.startsWith(word, at));
        at += word.length();
        return value;
    }

    private char next() {
        check(at < text.length());
        return text.charAt(at++);
    }

    private void expect(char c) {
        check(next() == c);
    }

    private void space() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private void check(boolean holds) {
        if (!holds) {
            throw bad();
        }
    }

    private IllegalArgumentException bad() {
        return new IllegalArgumentException("not JSON at character " + (at + 1));
    }
}
