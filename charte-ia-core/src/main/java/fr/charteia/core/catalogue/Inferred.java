package fr.charteia.core.catalogue;

import fr.charteia.annotations.Effet;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Fact.Certainty;
import fr.charteia.core.model.KeptAs;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What names say of calls, where nothing surer does: decisions of our own code, and getters whose bodies are not seen. */
final class Inferred {
    private final ClassIndex index;
    private final Catalogue catalogue;
    private final Supplier<NamesOfDecisions> decisions;
    private final Supplier<NamesOfStatuses> statuses;
    private final Supplier<NamesOfKept> kept;
    private final Supplier<NamesOfColumns> columns;
    private final Guesses guesses;
    private final Heuristics heuristics;

    Inferred(ClassIndex index, Catalogue catalogue, Supplier<Lexicon> lexicon, Guesses guesses, Heuristics heuristics) {
        this.index = index;
        this.catalogue = catalogue;
        this.decisions = new Lazy<>(() -> new NamesOfDecisions(index, lexicon.get()));
        this.statuses = new Lazy<>(() -> new NamesOfStatuses(index, lexicon.get()));
        this.kept = new Lazy<>(
                () -> new NamesOfKept(index, lexicon.get(), statuses.get().technical()));
        this.columns = new Lazy<>(
                () -> new NamesOfColumns(lexicon.get(), statuses.get().technical()));
        this.guesses = guesses;
        this.heuristics = heuristics;
    }

    List<CallRows.Found> rows(MemberRef callee, Optional<MethodHeader> target, boolean ownBody) {
        if (target.isPresent() && target.get().isConstructor()) {
            return command(target.get());
        }
        if (target.isEmpty()
                || target.get().isSynthetic()
                || target.get().owner().startsWith("java/")) {
            return List.of();
        }
        List<CallRows.Found> rows = new ArrayList<>();
        MethodHeader method = target.get();
        String spoken = InternalNames.simple(method.owner());
        if (heuristics.decisions() && index.inScope(method.owner())) {
            decisions
                    .get()
                    .effect(method.ref())
                    .ifPresent(effet ->
                            rows.add(new CallRows.Found(new Effect.Decide(List.of(effet)), spoken, 0, Certainty.NAME)));
        }
        if (!ownBody) {
            getter(method).ifPresent(effect -> rows.add(new CallRows.Found(effect, spoken, 0, Certainty.NAME)));
        }
        return rows;
    }

    private List<CallRows.Found> command(MethodHeader constructor) {
        if (!heuristics.decisions() || !index.inScope(constructor.owner())) {
            return List.of();
        }
        return index.find(constructor.owner()).flatMap(decisions.get()::ofCommand).stream()
                .map(effet -> new CallRows.Found(
                        new Effect.Decide(List.of(effet)),
                        InternalNames.simple(constructor.owner()),
                        0,
                        Certainty.NAME))
                .toList();
    }

    /** The decision that lies in writing one of these constants; empty for any that the type has. */
    Optional<CallModel.Decision> status(MemberRef member, int argument, Set<String> constants) {
        return heuristics.decisions() ? statuses.get().decision(member, argument, constants) : Optional.empty();
    }

    /** Whether somebody is still to decide, as a status says. */
    boolean isAwaiting(String status) {
        return heuristics.decisions() && statuses.get().isAwaiting(status);
    }

    /** Whether some statuses say both that something is granted and that it is refused. */
    boolean areOpposed(Set<String> constants) {
        return heuristics.decisions() && statuses.get().areOpposed(constants);
    }

    /** The decision that lies in keeping a flag, or a text that is not known. */
    Optional<CallModel.Decision> kept(MemberRef member, int argument, KeptAs as, Set<String> constants) {
        return heuristics.decisions() ? kept.get().decision(member, argument, as, constants) : Optional.empty();
    }

    /** Whether a decision may lie in writing something there. */
    boolean mayTell(MemberRef member, int argument) {
        return heuristics.decisions()
                && (statuses.get().mayTell(member, argument) || kept.get().mayTell(member, argument));
    }

    /** The decision that lies in writing that to a column of a table. */
    Optional<CallModel.Decision> column(String table, String column, KeptAs as, Set<String> constants) {
        return heuristics.decisions() ? columns.get().decision(table, column, as, constants) : Optional.empty();
    }

    /** The decision that lies in sending one of these constants of an enum to a machine of states. */
    Optional<CallModel.Decision> event(String type, Set<String> constants) {
        return heuristics.decisions() ? statuses.get().event(type, constants) : Optional.empty();
    }

    /** The decision that lies in sending a message to where one of these names says. */
    Optional<CallModel.Decision> sending(Set<String> addresses) {
        if (!heuristics.decisions()) {
            return Optional.empty();
        }
        List<Effet> effects = addresses.stream()
                .flatMap(address -> decisions.get().ofMessage(address).stream())
                .distinct()
                .toList();
        return effects.isEmpty()
                ? Optional.empty()
                : Optional.of(new CallModel.Decision(effects, String.join(" | ", addresses), Certainty.NAME));
    }

    /** Whether constants that are written to a column of a table may say what was decided. */
    boolean isStatus(String table, String column) {
        return heuristics.decisions() && columns.get().isStatus(table, column);
    }

    /** The decision that lies in answering one of these constants to whoever asked the method. */
    Optional<CallModel.Decision> answered(MethodHeader method, String type, String key, Set<String> constants) {
        return heuristics.decisions() ? statuses.get().answered(method, type, key, constants) : Optional.empty();
    }

    private Optional<Effect> getter(MethodHeader method) {
        boolean ours = index.inScope(method.owner());
        if (!ours && !catalogue.files(method.owner()).isEmpty()) {
            return Optional.empty();
        }
        Optional<ClassHeader> declaring = index.find(method.owner());
        return declaring.flatMap(header -> guesses.accessor(method, header, ours, "").stream()
                .findFirst()
                .map(fact ->
                        new Effect.Personal(List.of(Place.result()), ((Fact.PersonalData) fact).categories(), "")));
    }
}
