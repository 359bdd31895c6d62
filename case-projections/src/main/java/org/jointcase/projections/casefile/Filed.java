package org.jointcase.projections.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An object of the case.
 *
 * @param facts as it was registered, proposed or submitted
 * @param standing what has become of it
 */
public record Filed<F, S>(F facts, S standing) {
    static <F, S> List<Filed<F, S>> join(List<F> facts, Function<F, UUID> id, List<S> standings, Function<S, UUID> of) {
        var byId = standings.stream().collect(Collectors.toMap(of, Function.identity()));
        return facts.stream()
                .flatMap(fact ->
                        Optional.ofNullable(byId.get(id.apply(fact)))
                                .map(standing -> new Filed<>(fact, standing))
                                .stream())
                .toList();
    }
}
