package org.jointcase.api.country.material;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jointcase.exhibit.ExhibitKind;
import org.jointcase.transparency.Hash;

/** A small file as somebody would hand it in: a name, and a content of its kind. */
public final class EvidenceFile {
    private static final byte[] PCAP_HEADER = ByteBuffer.allocate(24)
            .order(ByteOrder.LITTLE_ENDIAN)
            .putInt(0xa1b2c3d4)
            .putShort((short) 2)
            .putShort((short) 4)
            .putLong(0)
            .putInt(65_535)
            .putInt(1)
            .array();
    private static final byte[] JPEG_HEADER = HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000");
    private static final byte[] PROGRAM_HEADER = "MZ".getBytes(US_ASCII);
    private static final byte[] IMAGE_HEADER = "EVF\t\r\n\u007f\0".getBytes(US_ASCII);
    private static final byte[] NOTHING = {};

    private final String name;
    private final byte[] content;

    private EvidenceFile(String name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    public static EvidenceFile of(ExhibitKind kind, Wording wording, Dice dice) {
        var day = String.format(Locale.ROOT, "2026%02d%02d", dice.between(1, 10), dice.between(1, 28));
        int number = dice.between(1, 99);
        return switch (kind) {
            case LOG ->
                lines(
                        dice,
                        names(dice, "auth.log", "access.log", "maillog-" + day, "vpn-" + day + ".log"),
                        ip -> day + " sshd[" + dice.between(300, 9_000) + "]: Failed password for admin from " + ip
                                + " port " + dice.between(1_024, 65_000));
            case MESSAGE ->
                lines(
                        dice,
                        names(
                                dice,
                                "inbox.mbox",
                                "usapan-" + day + ".txt",
                                "Re_ bayad sa supplier.eml",
                                "chat export.txt"),
                        ip -> "From " + wording.slot("domain") + " [" + ip + "] " + day + ": "
                                + wording.spoken("note", dice));
            case ACCOUNT_DATA ->
                lines(
                        dice,
                        names(dice, "subscriber-" + day + ".csv", "transactions_" + number + ".csv", "log-ins.csv"),
                        ip -> "09" + dice.between(100_000_000, 999_999_999) + "," + ip + ",PHP "
                                + dice.between(100, 50_000) + "," + wording.slot("bank"));
            case DOCUMENT ->
                new EvidenceFile(
                        names(
                                dice,
                                "resibo ng padala.pdf",
                                "sinumpaang salaysay " + number + ".pdf",
                                "invoice 2026-" + number + ".pdf",
                                "complaint-affidavit.pdf"),
                        ("%PDF-1.4\n% " + wording.summary(dice) + "\n" + dice.between(0, 1 << 30) + "\n%%EOF\n")
                                .getBytes(UTF_8));
            case NETWORK_CAPTURE -> binary("capture-eth0-" + day + ".pcap", PCAP_HEADER, dice, 1_500);
            case MALWARE_SAMPLE -> binary("invoice_" + number + ".exe.sample", PROGRAM_HEADER, dice, 2_000);
            case DISK_IMAGE -> binary("usb-" + number + ".E01", IMAGE_HEADER, dice, 3_000);
            case MEMORY_IMAGE -> binary("ws-" + number + ".mem", NOTHING, dice, 3_000);
            case OTHER, DEVICE, STORAGE_MEDIUM ->
                binary(
                        names(dice, "IMG_" + day + "_1015" + number + ".jpg", "CCTV-atm-" + number + ".jpg"),
                        JPEG_HEADER,
                        dice,
                        1_500);
        };
    }

    public String sha256() {
        return Hash.sha256(content).toString();
    }

    private static String names(Dice dice, String... names) {
        return dice.pick(List.of(names));
    }

    private static EvidenceFile lines(Dice dice, String name, Function<String, String> line) {
        var text = IntStream.range(0, dice.between(2, 20))
                .mapToObj(i -> line.apply(Wording.address(dice)))
                .collect(Collectors.joining("\n", "", "\n"));
        return new EvidenceFile(name, text.getBytes(UTF_8));
    }

    private static EvidenceFile binary(String name, byte[] header, Dice dice, int most) {
        var rest = dice.bytes(dice.between(40, most));
        return new EvidenceFile(
                name,
                ByteBuffer.allocate(header.length + rest.length)
                        .put(header)
                        .put(rest)
                        .array());
    }
}
