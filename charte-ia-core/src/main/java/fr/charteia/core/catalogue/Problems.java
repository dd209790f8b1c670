package fr.charteia.core.catalogue;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** What is wrong with one file, written to the list that its reader was given. */
record Problems(String path, List<ModelError> errors) {
    void add(Node node, String fr, String en) {
        add(Optional.ofNullable(node.getStartMark()), fr, en);
    }

    /** Notes a file that is no YAML, or too large to be one that a person wrote. */
    void add(YAMLException unreadable) {
        Optional<Mark> mark = unreadable instanceof MarkedYAMLException marked
                ? Optional.ofNullable(marked.getProblemMark())
                : Optional.empty();
        String reason = unreadable instanceof MarkedYAMLException marked && marked.getProblem() != null
                ? marked.getProblem()
                : String.valueOf(unreadable.getMessage());
        add(mark, "YAML illisible : " + reason, "unreadable YAML: " + reason);
    }

    private void add(Optional<Mark> mark, String fr, String en) {
        int line = mark.map(Mark::getLine).orElse(0) + 1;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        errors.add(new ModelError(path, line, column, fr, en));
    }

    int line(Node node) {
        Mark mark = node.getStartMark();
        return mark == null ? 0 : mark.getLine() + 1;
    }
}
