package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Visiting;
import fr.charteia.core.flow.path.Focus;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What library code hands to functions in one call, one at a time: an element that a function changes is told apart from the others
 * meanwhile, as that is which a loop is at.
 */
public final class Handing {
    private final Invocation call;
    private final Focus focus;
    private final Memory memory;
    private final boolean inOrder;
    private final Set<HeapObject> handed = new LinkedHashSet<>();

    /** Those of them that this call has told apart. */
    private final Set<HeapObject> taken = new LinkedHashSet<>();

    private boolean called;
    private boolean returned;

    /** @param inOrder whether it may matter which is handed first, as it does not where each is asked the same for one answer */
    public Handing(Invocation call, Focus focus, Memory memory, boolean inOrder) {
        this.call = call;
        this.focus = focus;
        this.memory = memory;
        this.inOrder = inOrder;
    }

    /** A function has been called, which has come to an end or not. */
    public void called(boolean returns) {
        called = true;
        returned |= returns;
    }

    /** Whether functions have been called since this was last asked, none of which ever comes to an end. */
    public boolean isCutShort() {
        boolean cut = called && !returned;
        called = false;
        returned = false;
        return cut;
    }

    /** What a function is handed of some elements. */
    public Value hand(Value elements, boolean changes) {
        Value one = changes ? focus.take(call.state(), elements, true, false, call.site()) : elements;
        handed.addAll(one.objects());
        one.objects().stream()
                .filter(object -> !elements.objects().contains(object))
                .forEach(taken::add);
        return inOrder ? one : one.via(taints -> taints.filter(taint -> !taint.onlyRanked()));
    }

    /** No more is handed: gives what a value is known as by now. */
    public Value end(Value result) {
        OneOfMany.age(call.state(), taken, memory);
        return result.renamed(this::known);
    }

    /** All that a container holds was handed: that is what it holds. */
    public void leave(Value container) {
        HeapObject only = container.only();
        if (only != null && !handed.isEmpty()) {
            Set<HeapObject> all = new LinkedHashSet<>();
            handed.forEach(object -> all.add(known(object)));
            new Visiting(memory).leaveAs(call.state().heap, only, all);
        }
    }

    private HeapObject known(HeapObject object) {
        return taken.contains(object) ? object.older() : object;
    }
}
