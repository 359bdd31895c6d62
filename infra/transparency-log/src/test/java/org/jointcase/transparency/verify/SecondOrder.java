package org.jointcase.transparency.verify;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The entries of {@link SecondOpinion}: their one form, and that each goes on from the ones before it. */
final class SecondOrder {
    static final String ID = "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";
    static final String HASH = "([0-9a-f]{64})";
    private static final String NUMBER = "(0|[1-9][0-9]*)";
    private static final String INSTANT = "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z)";
    private static final Pattern ENTRY = Pattern.compile(
            "jointcase-entry/v1\nposition " + NUMBER + "\nevent " + ID + "\ncase " + ID + "\ncase-sequence " + NUMBER
                    + "\ncase-previous " + HASH + "\naggregate [a-z0-9.-]+ " + ID + "\nsequence " + NUMBER
                    + "\ntype [a-z0-9.-]+\nrevision " + NUMBER + "\nhappened " + INSTANT + "\nrecorded " + INSTANT
                    + "\nactor " + ID + "\norganisation " + ID + "\ncommand " + HASH + "\npayload " + HASH + "\n");
    private static final String ZEROS = "0".repeat(64);

    private final boolean fromTheBeginning;
    private final Map<String, String[]> lastOfCase = new HashMap<>();
    private final Map<String, Long> lastOfAggregate = new HashMap<>();
    private String recorded = "";

    SecondOrder(boolean fromTheBeginning) {
        this.fromTheBeginning = fromTheBeginning;
    }

    static Matcher entry(String envelope) {
        var entry = ENTRY.matcher(envelope);
        SecondOpinion.must(entry.matches());
        return entry;
    }

    void next(Matcher entry, byte[] leaf) {
        String caseId = entry.group(3);
        String[] before = lastOfCase.get(caseId);
        if (before != null || fromTheBeginning) {
            SecondOpinion.must(
                    entry.group(4).equals(before == null ? "1" : String.valueOf(Long.parseLong(before[0]) + 1)));
            SecondOpinion.must(entry.group(5).equals(before == null ? ZEROS : before[1]));
        }
        lastOfCase.put(caseId, new String[] {entry.group(4), HexFormat.of().formatHex(leaf)});
        long sequence = Long.parseLong(entry.group(7));
        Long last = lastOfAggregate.put(entry.group(6), sequence);
        SecondOpinion.must(last == null ? !fromTheBeginning || sequence == 0 : sequence == last + 1);
        SecondOpinion.must(entry.group(10).compareTo(recorded) >= 0);
        recorded = entry.group(10);
    }
}
