package org.jointcase.transparency.verify;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON of {@link SecondOpinion}: the text is cut into the tokens of RFC 8259, and values are read from these. */
final class SecondJson {
    private static final Pattern TOKEN = Pattern.compile("[{}\\[\\]:,]"
            + "|\"(?:[^\"\\\\\\x00-\\x1f]++|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\""
            + "|true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][+-]?[0-9]++)?");
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]*+");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u(.{4})|(.))");
    private static final String CONTROLS = "bfnrt";

    private final List<String> tokens = new ArrayList<>();
    private int next;

    private SecondJson() {}

    static Map<?, ?> object(String text) {
        var json = new SecondJson();
        var space = SPACE.matcher(text);
        var token = TOKEN.matcher(text);
        for (int at = 0; space.region(at, text.length()).lookingAt() && space.end() < text.length(); at = token.end()) {
            SecondOpinion.must(token.region(space.end(), text.length()).lookingAt());
            json.tokens.add(token.group());
        }
        var value = (Map<?, ?>) json.value(0);
        SecondOpinion.must(json.next == json.tokens.size());
        return value;
    }

    private Object value(int depth) {
        String token = tokens.get(next++);
        SecondOpinion.must(depth < 100 || !"{[".contains(token));
        return switch (token) {
            case "{" -> members(depth + 1);
            case "[" -> elements(depth + 1);
            case "true", "false", "null" -> List.of(token);
            default -> token.startsWith("\"") ? string(token) : number(token);
        };
    }

    private Map<String, Object> members(int depth) {
        var members = new HashMap<String, Object>();
        while (goesOn("}", members.isEmpty())) {
            SecondOpinion.must(
                    tokens.get(next).startsWith("\"") && tokens.get(next + 1).equals(":"));
            next += 2;
            SecondOpinion.must(members.put(string(tokens.get(next - 2)), value(depth)) == null);
        }
        return members;
    }

    private List<Object> elements(int depth) {
        var elements = new ArrayList<Object>();
        while (goesOn("]", elements.isEmpty())) {
            elements.add(value(depth));
        }
        return elements;
    }

    private boolean goesOn(String end, boolean first) {
        if (tokens.get(next).equals(end)) {
            next++;
            return false;
        }
        SecondOpinion.must(first || tokens.get(next++).equals(","));
        return true;
    }

    private static String string(String token) {
        return ESCAPE.matcher(token.substring(1, token.length() - 1)).replaceAll(escape -> {
            String character = escape.group(2) == null
                    ? String.valueOf((char) Integer.parseInt(escape.group(1), 16))
                    : escape.group(2);
            int control = escape.group(2) == null ? -1 : CONTROLS.indexOf(character);
            return Matcher.quoteReplacement(control < 0 ? character : String.valueOf("\b\f\n\r\t".charAt(control)));
        });
    }

    private static BigDecimal number(String token) {
        SecondOpinion.must(Character.isDigit(token.charAt(token.length() - 1)) && token.length() <= 40);
        return new BigDecimal(token);
    }
}
