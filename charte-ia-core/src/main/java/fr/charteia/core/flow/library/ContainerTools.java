package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.container.Collected;
import fr.charteia.core.flow.container.Cursors;
import fr.charteia.core.flow.container.Entries;
import fr.charteia.core.flow.container.InTurn;
import fr.charteia.core.flow.container.Replacements;
import fr.charteia.core.flow.container.Sifting;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;

/** What several kinds of operations on containers work with, made once for a method. */
record ContainerTools(
        Memory memory,
        Sequences sequences,
        Copies copies,
        Replacements replacements,
        Cursors cursors,
        Sifting sifting,
        EntriesAtHand atHand,
        InTurn inTurn,
        Entries entries) {
    static ContainerTools of(Frame frame, KnownArguments known, Functions functions) {
        Memory memory = frame.memory();
        Sequences sequences = new Sequences(memory, frame::needsConstant);
        Replacements replacements = new Replacements(frame, functions);
        EntriesAtHand atHand = new EntriesAtHand(frame);
        InTurn inTurn = new InTurn(frame, functions, sequences, atHand);
        return new ContainerTools(
                memory,
                sequences,
                new Copies(memory, frame::needsConstant),
                replacements,
                new Cursors(memory, frame, sequences),
                new Sifting(frame, sequences, replacements),
                atHand,
                inTurn,
                new Entries(frame, known, sequences, functions, inTurn));
    }

    /** The elements of the receiver, told apart where each of them is known. */
    Collected elements(Invocation call) {
        State state = call.state();
        return sequences
                .listed(state, call.receiver())
                .filter(all -> all.size() <= InTurn.CALLED)
                .map(all -> Collected.of(all, !sequences.isUnordered(state, call.receiver())))
                .orElseGet(() -> Collected.any(memory.read(state, call.receiver(), Slot.ELEMENT)));
    }
}
