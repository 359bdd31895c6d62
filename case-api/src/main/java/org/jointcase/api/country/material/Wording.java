package org.jointcase.api.country.material;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jointcase.api.country.material.Texts.Matter;
import org.jointcase.investigation.Offence;
import org.jointcase.investigation.Severity;

/** How one case is written: what it is about, in which language, and what stands in the slots. */
public final class Wording {
    private static final Pattern SLOT = Pattern.compile("\\{([a-z ]+)}");
    private static final int ANOTHER_LANGUAGE = 15;

    /** Slots with a Filipino list beside the English one, in the same order. */
    private static final List<String> TRANSLATED = List.of("platform", "office");

    private final Texts texts;
    private final Matter matter;
    private final String language;
    private final Map<String, String> slots = new HashMap<>();

    public Wording(Texts texts, Dice dice) {
        this.texts = texts;
        this.matter = dice.pick(texts.matters());
        this.language = dice.chance(60) ? "en" : "fil";
        for (var slot : List.of("city", "bank", "telecom", "platform", "office", "domain", "malware")) {
            slots.put(slot, dice.pick(texts.list(slot)));
        }
        for (var slot : TRANSLATED) {
            int place = texts.list(slot).indexOf(slot(slot));
            slots.put("fil " + slot, texts.list("fil " + slot).get(place));
        }
        slots.put("count", String.valueOf(dice.between(3, 90)));
        slots.put("amount", String.format(Locale.ROOT, "PHP %,d", 500L * dice.between(20, 9_000)));
        slots.put("ip", address(dice));
    }

    public String title(Dice dice) {
        return of(matter, "title", dice);
    }

    public String summary(Dice dice) {
        return of(matter, "summary", dice);
    }

    public List<Offence> offences() {
        return matter.articles().stream()
                .map(article -> new Offence(Offence.BUDAPEST_CONVENTION, article))
                .toList();
    }

    /** As such matters mostly are. */
    public Severity severity(Dice dice) {
        return dice.chance(75) ? matter.severity() : dice.pick(List.of(Severity.values()));
    }

    public String note(Dice dice) {
        return dice.chance(40) ? of(matter, "note", dice) : spoken("note", dice);
    }

    /** What people say, of one of the lists that there are in both languages. */
    public String spoken(String list, Dice dice) {
        return filled(dice.pick(texts.list(languageOf(dice) + " " + list)));
    }

    /** What is written to others, in English. */
    public String formal(String list, Dice dice) {
        return filled(dice.pick(texts.list(list)));
    }

    String slot(String name) {
        var words = slots.get(name);
        if (words == null) {
            throw new IllegalArgumentException("nothing fills the slot " + name);
        }
        return words;
    }

    /** Of those that RFC 5737 leaves to documents. */
    static String address(Dice dice) {
        return dice.pick(List.of("192.0.2.", "198.51.100.", "203.0.113.")) + dice.between(1, 254);
    }

    private String of(Matter about, String kind, Dice dice) {
        var sentences = about.sentences().get(language + " " + kind);
        if (sentences == null) {
            throw new IllegalStateException("texts.txt has no " + language + " " + kind);
        }
        return filled(dice.pick(sentences));
    }

    private String languageOf(Dice dice) {
        return dice.chance(ANOTHER_LANGUAGE) == language.equals("en") ? "fil" : "en";
    }

    String filled(String template) {
        return SLOT.matcher(template).replaceAll(slot -> slot(slot.group(1)));
    }
}
