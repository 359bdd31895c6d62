package org.jointcase.transparency.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.jointcase.transparency.Canonical;
import org.jointcase.transparency.Hash;

/**
 * What a bundle says it holds; its first member.
 *
 * @param origin of the log
 * @param entries how many, at least one
 * @param earlier trees, ascending, from which the bundle proves that the log only grew
 */
public record BundleHeader(Scope scope, String origin, long entries, Contents contents, List<Earlier> earlier) {
    private static final String VERSION = "jointcase-bundle/v1";

    /** The log's tree at an earlier size. */
    public record Earlier(long size, Hash root) {
        private static Earlier parse(String text) {
            String[] words = text.split(" ", 2);
            check(words.length == 2, "an earlier tree has a size and a root");
            return new Earlier(Canonical.number(words[0]), Hash.parse(words[1]));
        }
    }

    public BundleHeader {
        earlier = List.copyOf(earlier);
        check(entries >= 1, "a bundle has at least one entry");
        check(!origin.isEmpty() && origin.chars().noneMatch(Character::isISOControl), "an origin is a line");
        long before = 0;
        for (var tree : earlier) {
            check(tree.size > before, "earlier sizes ascend from 1");
            before = tree.size;
        }
    }

    public byte[] encode() {
        var text = new StringBuilder()
                .append(VERSION)
                .append("\norigin ")
                .append(origin)
                .append("\nscope ")
                .append(scope)
                .append("\nentries ")
                .append(entries)
                .append("\ncontents ")
                .append(contents)
                .append('\n');
        earlier.forEach(tree -> text.append("earlier ")
                .append(tree.size)
                .append(' ')
                .append(tree.root)
                .append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    /** @throws IllegalArgumentException unless {@link #encode} makes these bytes; the message says why */
    public static BundleHeader parse(byte[] bytes) {
        var lines = Canonical.lines(Canonical.utf8(bytes));
        check(lines.getFirst().equals(VERSION), "it does not begin with " + VERSION);
        check(lines.size() >= 5, "it lacks a line");
        return new BundleHeader(
                Scope.parse(value("scope", lines.get(2))),
                value("origin", lines.get(1)),
                Canonical.number(value("entries", lines.get(3))),
                Contents.parse(value("contents", lines.get(4))),
                lines.subList(5, lines.size()).stream()
                        .map(line -> Earlier.parse(value("earlier", line)))
                        .toList());
    }

    private static String value(String name, String line) {
        check(line.startsWith(name + " "), "it lacks the line " + name + " in its place");
        return line.substring(name.length() + 1);
    }

    private static void check(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
