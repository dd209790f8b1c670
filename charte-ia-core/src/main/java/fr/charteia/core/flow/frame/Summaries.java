package fr.charteia.core.flow.frame;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;

/** What the interpretation of one method may ask of the others, and how much work it may take. */
public interface Summaries {
    /**
     * How much work one method may take, over all its shapes and rounds; and as much again where it is known what it goes on with: what
     * it does with anything, which may be much, leaves that alone.
     */
    int SHARE = 40_000;

    /** What is analysed. */
    Program program();

    /** What a method does, given what is known of what it is passed. */
    Summary summary(MethodHeader method, Shape shape);

    /** Whether a method is being interpreted without anything known of what it is passed. */
    boolean isRunning(MethodHeader method);

    /** Whether to call a method is to go on with a recursion, this one's or that of others. */
    boolean isInRecursion(MemberRef method);

    /** Whether one more shape of a method may be summarised. */
    boolean mayAdd(MethodHeader method, Shape shape);

    /**
     * Counts the work on the method under interpretation; false when it has had its share, over all shapes and rounds.
     *
     * @param units instructions, or values written from a callee's summary
     */
    boolean spend(int units);

    /** How much work the method under interpretation has taken so far. */
    int spent();

    /** Whether the method under interpretation may go on; if not, it is given up at the end of the block, and guessed at. */
    boolean hasShare();

    /** What a final static field of ours holds once its class is initialised. */
    Optional<Value> staticField(MemberRef field);

    /** What a final field of ours holds in any object: an array or a collection of constants, for good. */
    Optional<Value> finalField(MemberRef field);

    /** What a final field has of any of the constants of an enum of ours, of which it is not known which it is. */
    Optional<Value> ofAnyConstant(Slot field);

    /** Where in a store that outlives calls lies, for good, what a final field of ours holds in any object: in a cache that a manager has. */
    Optional<AccessPath> openedStore(MemberRef field);

    /** What models keep, in any object, in what a final field of ours holds: the statement that was prepared there. */
    Map<Slot, Value> finalParts(MemberRef field);

    /** What static initializers left in the objects that they made. */
    Globals globals();

    /** What is not seen, for the ledger. */
    Gaps gaps();

    /** What clients are set up with. */
    SettingUses settings();
}
