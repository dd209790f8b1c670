package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The methods of stores, as the scope names them: by the store's own class, and by those that inherit from it. */
public final class StoreMethods {
    /** The store whose keys are the columns of tables. */
    public static final String DATABASE = "SQL";

    private static final Set<SequenceKind> USING = Set.of(
            SequenceKind.REMOVE_KEY,
            SequenceKind.CLEAR,
            SequenceKind.COPY_ANSWER,
            SequenceKind.WRITE_COLUMNS,
            SequenceKind.WRITE_RECORDS,
            SequenceKind.CHOOSE_RECORDS,
            SequenceKind.RUN_STATEMENT);
    private static final Set<SequenceKind> FILLING = Set.of(
            SequenceKind.WRITE_COLUMNS,
            SequenceKind.WRITE_RECORDS,
            SequenceKind.RUN_STATEMENT,
            SequenceKind.COPY_ANSWER);

    private final Program program;
    private final Map<String, SortedSet<MemberRef>> known = new HashMap<>();

    public StoreMethods(Program program) {
        this.program = program;
    }

    /** Those that leave something in a store, or give back what is in it. */
    public SortedSet<MemberRef> of(String store) {
        return known.computeIfAbsent(store, this::find);
    }

    private SortedSet<MemberRef> find(String store) {
        SortedSet<String> owners = new TreeSet<>();
        for (String type : program.index().mentionedClasses()) {
            if (isOf(type, store)) {
                owners.add(type);
            }
        }
        SortedSet<MemberRef> methods = new TreeSet<>(program.index().references(owners));
        methods.removeIf(member -> !member.isMethod()
                || hasBody(member)
                || !usesParts(program.models().call(member)));
        return methods;
    }

    private boolean isOf(String type, String store) {
        return store.equals(DATABASE)
                ? program.models().isOfDatabase(type)
                : program.models().store(type).filter(store::equals).isPresent();
    }

    /** A method of ours is interpreted: those that it calls on the store are what counts. */
    private boolean hasBody(MemberRef method) {
        return program.resolve(method).filter(program::hasBody).isPresent();
    }

    /** Whether a method leaves something in the store that it is called on, takes it out or gives it back. */
    public static boolean usesParts(CallModel model) {
        return !model.known()
                || model.propagations().stream().anyMatch(row -> isPart(row.from()) || isPart(row.to()))
                || model.sequence().stream().anyMatch(operation -> USING.contains(operation.kind()));
    }

    /** Whether something may be left there: what models call by a name of its own came with the store. */
    private static boolean isPart(Place place) {
        boolean isOfTables = place.steps().stream()
                .anyMatch(step -> step instanceof Place.Step.Column
                        || step instanceof Place.Step.Row
                        || step instanceof Place.Step.RowAs);
        return isOfTables
                || place.root() == Place.Root.STORE
                || place.root() == Place.Root.THIS
                        && (place.steps().isEmpty()
                                || place.steps().stream().anyMatch(step -> !(step instanceof Place.Step.Field)));
    }

    /** Whether a method may leave something in the store that it is called on. */
    public static boolean fills(CallModel model) {
        return !model.known()
                || model.propagations().stream().anyMatch(row -> isPart(row.to()))
                || model.sequence().stream().anyMatch(operation -> FILLING.contains(operation.kind()));
    }
}
