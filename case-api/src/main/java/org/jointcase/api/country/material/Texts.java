package org.jointcase.api.country.material;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jointcase.investigation.Severity;

/** The sentences that cases are written with, in English and Filipino, with slots to be filled. */
public final class Texts {
    private final LinkedHashMap<String, List<String>> lists = new LinkedHashMap<>();
    private final List<Matter> matters = new ArrayList<>();

    /**
     * What a case may be about.
     *
     * @param articles of the Budapest Convention
     * @param sentences by language and what they are for, as {@code fil title}
     */
    record Matter(List<String> articles, Severity severity, Map<String, List<String>> sentences) {}

    private Texts() {
        for (var line : Lines.of("texts.txt")) {
            if (line.startsWith("= ")) {
                lists.put(line.substring(2), new ArrayList<>());
            } else if (line.startsWith("* ")) {
                var words = line.split(" ", -1);
                matters.add(new Matter(
                        List.of(words[2].split(",", -1)), Severity.valueOf(words[3]), new LinkedHashMap<>()));
            } else if (isOfAMatter(line)) {
                int colon = line.indexOf(": ");
                matters.getLast()
                        .sentences()
                        .computeIfAbsent(line.substring(0, colon), kind -> new ArrayList<>())
                        .add(line.substring(colon + 2));
            } else {
                lists.sequencedValues().getLast().add(line);
            }
        }
    }

    public static Texts read() {
        return new Texts();
    }

    public List<String> list(String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("texts.txt has no list " + name);
        }
        return list;
    }

    List<Matter> matters() {
        return matters;
    }

    private static boolean isOfAMatter(String line) {
        return line.matches("(en|fil) (title|summary|note): .*");
    }
}
