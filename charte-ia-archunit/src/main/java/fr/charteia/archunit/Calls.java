package fr.charteia.archunit;

import fr.charteia.core.AiCall;
import fr.charteia.core.declaration.Service;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The calls of AIs that an element of the code makes. */
final class Calls {
    private Calls() {}

    static Stream<AiCall> in(Element element) {
        return element.code().code().aiCalls().stream().filter(call -> element.contains(call.in()));
    }

    static Predicate<AiCall> external() {
        return call -> call.destination().isExternal();
    }

    /** To one of these services of the policy. */
    static Predicate<AiCall> to(List<String> services) {
        return call -> call.destination()
                .service()
                .map(Service::id)
                .filter(services::contains)
                .isPresent();
    }

    static List<String> list(String first, String[] more) {
        return Stream.concat(Stream.of(first), Stream.of(more)).toList();
    }
}
