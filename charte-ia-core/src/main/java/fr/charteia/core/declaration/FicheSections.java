package fr.charteia.core.declaration;

import fr.charteia.core.message.Location;
import fr.charteia.core.message.Nearest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Finds the sections of a fiche that the charter asks for, and those in which nothing is written. */
final class FicheSections {
    private final String path;

    FicheSections(String path) {
        this.path = path;
    }

    /** The sections in the Markdown, in its order; lines are those of the text. */
    List<Fiche.Section> read(String markdown) {
        Node document = Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .build()
                .parse(markdown);
        List<Fiche.Section> sections = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading title) {
                heading(title).ifPresent(heading -> sections.add(section(heading, title)));
            }
        }
        return sections;
    }

    private static Optional<Fiche.Heading> heading(Heading title) {
        String words = words(title);
        return Arrays.stream(Fiche.Heading.values())
                .filter(heading -> words(heading.title()).equals(words))
                .findFirst();
    }

    private Fiche.Section section(Fiche.Heading heading, Heading title) {
        StringBuilder content = new StringBuilder();
        for (Node node = title.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Heading next
                    && (next.getLevel() <= title.getLevel() || heading(next).isPresent())) {
                break;
            }
            content.append(node instanceof Heading ? "" : text(node)).append(' ');
        }
        int line = title.getSourceSpans().isEmpty()
                ? 1
                : title.getSourceSpans().get(0).getLineIndex() + 1;
        return new Fiche.Section(heading, new Location(path, line, 1), !Filled.isFilled(content.toString()));
    }

    /** Titles are compared by their words: accents, capitals, numbering and punctuation vary from one author to the next. */
    private static String words(Node title) {
        return words(text(title));
    }

    private static String words(String title) {
        return Nearest.fold(title).replaceAll("[^a-z]+", " ").strip();
    }

    /** What a reader of the rendered page reads; comments are not. */
    private static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text part) {
                text.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(Code part) {
                text.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(FencedCodeBlock part) {
                text.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(IndentedCodeBlock part) {
                text.append(part.getLiteral()).append(' ');
            }

            @Override
            public void visit(HtmlBlock part) {
                text.append(part.getLiteral().replaceAll("(?s)<!--.*?-->|<[^>]*>", " "));
            }
        });
        return text.toString();
    }
}
