package org.jointcase.transparency.command;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.jointcase.transparency.note.NotVerified;

/** The jar's commands. The exit status is 0 if all went well, 1 if something does not hold or failed, 2 for a wrong usage. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar jointcase-verify.jar <command> <options>
              %s
              %s
              %s
              %s
            A key's passphrase is read from %s or from a file.
            """.formatted(
            KeyCommand.USAGE, WitnessCommand.USAGE, ProofCommand.USAGE, VerifyCommand.USAGE, Passphrase.VARIABLE);

    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT.%1$tL %4$s %5$s%6$s%n");
        int status = run(List.of(arguments), System.getenv(), System.out, System.err);
        if (status != 0) {
            System.exit(status);
        }
    }

    static int run(List<String> arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        try {
            if (arguments.isEmpty()) {
                throw new UsageError("no command");
            }
            var options = arguments.subList(1, arguments.size());
            boolean holds = true;
            switch (arguments.getFirst()) {
                case "key" -> KeyCommand.run(options, environment, out);
                case "witness" -> {
                    WitnessCommand.run(options, environment, out);
                    return 0;
                }
                case "proof" -> ProofCommand.run(options, out);
                case "verify" -> holds = VerifyCommand.run(options, out, err);
                default -> throw new UsageError("unknown command " + arguments.getFirst());
            }
            // A report that got lost is no verdict.
            if (out.checkError()) {
                throw new IOException("the standard output cannot be written");
            }
            return holds ? 0 : 1;
        } catch (UsageError e) {
            err.print(e.getMessage() + "\n" + USAGE);
            return 2;
        } catch (IOException e) {
            // Files say which one in the message and what is wrong in the name alone.
            err.println(e.getClass() == IOException.class ? e.getMessage() : e);
            return 1;
        } catch (OutOfMemoryError e) {
            err.println("there is not enough memory: give java more with -Xmx");
            return 1;
        } catch (IllegalArgumentException | NotVerified e) {
            err.println(e.getMessage());
            return 1;
        }
    }
}
