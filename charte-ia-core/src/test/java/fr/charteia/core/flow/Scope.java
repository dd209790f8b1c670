package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The variables that a place of a random program knows, by kind, and how its block is left. */
final class Scope {
    private final @Nullable Scope around;
    private final boolean lambda;
    private final Map<String, List<String>> own = new HashMap<>();
    private final String leave;

    /**
     * A block.
     *
     * @param around what it lies in; null at the first
     * @param leave the statement that leaves it
     * @param lambda whether it is a function's, which takes along no variable that is set anew
     */
    Scope(@Nullable Scope around, String leave, boolean lambda) {
        this.around = around;
        this.leave = leave;
        this.lambda = lambda;
    }

    void know(String kind, String name) {
        own.computeIfAbsent(kind, k -> new ArrayList<>()).add(name);
    }

    /** All variables of a kind. */
    List<String> known(String kind, boolean changing) {
        List<String> known = new ArrayList<>(own.getOrDefault(kind, List.of()));
        if (around != null && !(lambda && changing)) {
            known.addAll(around.known(kind, changing));
        }
        return known;
    }

    Scope around() {
        if (around == null) {
            throw new IllegalStateException("nothing is around it");
        }
        return around;
    }

    String leave() {
        return leave;
    }
}
