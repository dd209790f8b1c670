package fr.charteia.core.flow.value;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Keeps sets of taints small: past some number of inputs, those that share their first slots become one, and what is part of one that
 * stands for everything below it is not added.
 */
final class TaintBounds {
    /** So many inputs, and so many labels that say what the value at some path tells of approvals. */
    static final int LIMIT = 20;

    private static final int WIDENED = Taint.bit(Mark.WIDENED);

    private TaintBounds() {}

    /** Adds marks of a label to what is known, unless that says as much. */
    static void put(Map<Label, Ways> all, Label label, int marks, Chain chain) {
        Ways known = all.get(label);
        if (known != null) {
            Ways more = known.plus(marks, chain);
            if (more != known) {
                all.put(label, more);
            }
            return;
        }
        if (!isWithin(all, label, marks)) {
            all.put(label, Ways.of(marks, chain));
        }
    }

    /** Whether a large set holds the label for everything that a label is part of, with no more marks. */
    private static boolean isWithin(Map<Label, Ways> all, Label label, int marks) {
        if (all.size() <= LIMIT / 2 || !(label instanceof Label.Input input)) {
            return false;
        }
        for (int step = 0; step < AccessPath.STEPS; step++) {
            Ways everything = all.get(input.path().coarser(step));
            if (everything != null && everything.covers(marks | WIDENED)) {
                return true;
            }
        }
        return false;
    }

    /** The same of all marks of a label. */
    static boolean isWithin(Map<Label, Ways> all, Label label, Ways ways) {
        for (int marks : ways.marks()) {
            if (!isWithin(all, label, marks)) {
                return false;
            }
        }
        return true;
    }

    /** Only inputs are counted, for only these can become one: of others, there may be any number. */
    static Map<Label, Ways> bounded(Map<Label, Ways> all) {
        if (!areTooMany(all.keySet()) || !areAnyAlike(all.keySet())) {
            return all;
        }
        Map<Label, Ways> fewer = all;
        for (int step = 0; step < AccessPath.STEPS && areTooMany(fewer.keySet()); step++) {
            fewer = cut(step == AccessPath.STEPS / 2 ? all : fewer, step);
        }
        return fewer;
    }

    private static boolean areTooMany(Set<Label> labels) {
        if (labels.size() <= LIMIT) {
            return false;
        }
        int inputs = 0;
        for (Label label : labels) {
            inputs += label instanceof Label.Input ? 1 : 0;
        }
        return inputs > LIMIT;
    }

    /** Whether two labels are parts of one input: no others can become one. */
    private static boolean areAnyAlike(Set<Label> labels) {
        Set<Label> inputs = new HashSet<>();
        for (Label label : labels) {
            if (label instanceof Label.Input input && !inputs.add(input.path().coarser(AccessPath.STEPS - 1))) {
                return true;
            }
        }
        return false;
    }

    /** The labels of inputs that share their first slots become one. */
    private static Map<Label, Ways> cut(Map<Label, Ways> all, int step) {
        Map<Label, Integer> sharing = new HashMap<>();
        all.keySet().forEach(label -> {
            if (label instanceof Label.Input input) {
                sharing.merge(input.path().coarser(step), 1, Integer::sum);
            }
        });
        Map<Label, Ways> fewer = new LinkedHashMap<>();
        all.forEach((label, ways) -> {
            Label whole = label instanceof Label.Input input ? input.path().coarser(step) : label;
            boolean alone = whole.equals(label) || sharing.getOrDefault(whole, 0) == 1;
            for (int i = 0; i < ways.marks().length; i++) {
                Label kept = alone ? label : whole;
                int marks = alone ? ways.marks()[i] : ways.marks()[i] | WIDENED;
                Ways known = fewer.get(kept);
                fewer.put(kept, known == null ? Ways.of(marks, ways.chains()[i]) : known.plus(marks, ways.chains()[i]));
            }
        });
        return fewer;
    }
}
