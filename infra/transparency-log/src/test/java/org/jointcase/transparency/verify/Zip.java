package org.jointcase.transparency.verify;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The members of a zip, taken apart and put together as anybody may who can write a file. */
final class Zip {
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Member(String name, byte[] content) {}

    private Zip() {}

    static List<Member> members(byte[] zip) {
        var members = new ArrayList<Member>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), US_ASCII)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                members.add(new Member(entry.getName(), in.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return members;
    }

    static byte[] of(List<Member> members) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, US_ASCII)) {
            for (var member : members) {
                zip.putNextEntry(new ZipEntry(member.name));
                zip.write(member.content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Everything that stands in its members, one after the other. */
    static byte[] contents(byte[] zip) {
        var out = new ByteArrayOutputStream();
        members(zip).forEach(member -> out.writeBytes(member.content));
        return out.toByteArray();
    }
}
