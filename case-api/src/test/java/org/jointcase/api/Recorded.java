package org.jointcase.api;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jointcase.api.start.Serving;
import org.jointcase.exhibit.ExhibitEvent.Collected;
import org.jointcase.ledger.append.LedgerListener;
import org.jointcase.ledger.entry.LedgerReader;
import org.jointcase.ledger.entry.Log;
import org.jointcase.ledger.event.EntryOpener;
import org.jointcase.transparency.Entry;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * What a country has recorded: what happened, in order, and what the vault has to hold.
 *
 * @param cases by their ids
 * @param aggregates by theirs
 */
record Recorded(Map<UUID, List<String>> cases, Map<UUID, List<String>> aggregates, List<Collected> files) {
    static final String[] STEPS_OF_REQUESTS = {
        "submitted",
        "returned-for-completion",
        "resubmitted",
        "transmitted",
        "refused",
        "acknowledged",
        "execution-started",
        "executed",
        "concluded",
        "withdrawn"
    };

    static Recorded in(LedgerReader reader, EntryOpener opener) {
        var stored = reader.after(Log.CASE, 0, Integer.MAX_VALUE);
        var entries =
                stored.stream().map(entry -> Entry.parse(entry.envelope())).toList();
        var files = opener.open(stored).stream()
                .map(event -> event.event())
                .filter(Collected.class::isInstance)
                .map(Collected.class::cast)
                .filter(exhibit -> exhibit.content().digital())
                .toList();
        return new Recorded(types(entries, Entry::caseId), types(entries, Entry::aggregateId), files);
    }

    private static Map<UUID, List<String>> types(List<Entry> entries, Function<Entry, UUID> of) {
        return entries.stream()
                .collect(Collectors.groupingBy(of, Collectors.mapping(Entry::type, Collectors.toList())));
    }

    /** What aggregates of a type came to last, of these. */
    Set<String> last(String type, String... steps) {
        var counted = Arrays.stream(steps).map(step -> type + "." + step).collect(Collectors.toSet());
        return aggregates.values().stream()
                .flatMap(events ->
                        events.reversed().stream().filter(counted::contains).limit(1))
                .collect(Collectors.toSet());
    }

    /** Organisations are given their ids by the directory, cases by the seed. */
    Map<UUID, List<String>> investigations() {
        return cases.entrySet().stream()
                .filter(entry -> entry.getValue().getFirst().equals("investigation.submitted"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    long organisations() {
        return cases.values().stream()
                .filter(events -> events.getFirst().equals("organisation.proposed"))
                .count();
    }

    /** What a home's ledger has, while no program runs in it. */
    static Recorded of(Path home) {
        try (var ledger = new SpringApplicationBuilder(Alone.class)
                .profiles(Serving.COMMAND)
                .web(WebApplicationType.NONE)
                .run("--jointcase.home=" + home)) {
            return in(ledger.getBean(LedgerReader.class), ledger.getBean(EntryOpener.class));
        }
    }

    /** The ledger of a home, and nothing that serves. */
    @ComponentScan("org.jointcase.api.start")
    @ConfigurationPropertiesScan("org.jointcase.api")
    @EnableConfigurationProperties(ServerProperties.class)
    static class Alone {
        @Bean
        LedgerListener nobodyListens() {
            return new LedgerListener() {};
        }
    }
}
