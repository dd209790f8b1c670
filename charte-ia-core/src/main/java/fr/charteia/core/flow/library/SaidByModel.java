package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taints;
import java.util.function.Predicate;

/**
 * What a model said itself when it called a tool: what is read of the objects that it made for the call is no news to it when the tool gives
 * that back. What is found by it is.
 *
 * @param places where in the tool what the model said lies
 * @param answer how what it said is known as an answer of an AI
 */
record SaidByModel(Predicate<AccessPath> places, Label.AiOutput answer) {
    /** What a function is given that a model calls: it has no place in the method that offers the function. */
    static final Constant MARK = new Constant.FromInput(AccessPath.of(AccessPath.SAID));

    /** What is said to a method. */
    static SaidByModel to(Program program, MethodHeader tool) {
        int first = tool.isStatic() ? 0 : 1;
        return new SaidByModel(
                path -> path.parameter() >= first && program.tools().says(tool, path.parameter() - first),
                new Label.AiOutput(program.entry(tool)));
    }

    /** What is said to a function. */
    static SaidByModel toFunction(Site asked) {
        return new SaidByModel(path -> path.parameter() == AccessPath.SAID, new Label.AiOutput(asked));
    }

    /** What the model has not said. */
    Taints without(Taints taints) {
        return taints.filter(taint -> !isSaid(taint.label()));
    }

    /** Whether all that something carries is what the model said, whatever chose that it is there. */
    boolean isAll(Taints taints) {
        Taints held = taints.filter(taint -> !taint.has(Mark.CONTROL));
        return !held.isEmpty() && held.labels().stream().allMatch(label -> isSaid(label) || label.equals(answer));
    }

    private boolean isSaid(Label label) {
        AccessPath place = label instanceof Label.Input input
                ? input.path()
                : label instanceof Label.Data data ? data.field() : null;
        return place != null && places.test(place);
    }
}
