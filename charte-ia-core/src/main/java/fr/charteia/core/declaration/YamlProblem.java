package fr.charteia.core.declaration;

import fr.charteia.core.message.Text;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** What is wrong with a YAML file, for those who do not know that it is one. */
enum YamlProblem {
    NO_COLON(
            "could not find expected ':'",
            true,
            "cette ligne n'est pas de la forme « clé: valeur »",
            "this line is not of the form “key: value”"),
    TAB(
            "'\\t",
            false,
            "une tabulation : ne mettre que des espaces en début de ligne",
            "a tab: only spaces may begin a line"),
    SPECIAL_CHARACTER(
            "that cannot start any token",
            false,
            "un texte ne peut pas commencer par ce caractère : le mettre entre guillemets",
            "a text cannot begin with this character: put it between quotes"),
    COLON_IN_TEXT(
            "mapping values are not allowed here",
            false,
            "un deux-points inattendu : mettre le texte entre guillemets, ou vérifier le retrait",
            "an unexpected colon: put the text between quotes, or check the indentation"),
    QUOTE_OPEN(
            "found unexpected end of stream",
            true,
            "un guillemet ouvert ici n'est pas refermé",
            "a quote that is opened here is not closed"),
    BRACKET_OPEN(
            "expected ',' or",
            true,
            "un crochet ou une accolade ouvert ici n'est pas refermé, ou une virgule manque",
            "a bracket or brace that is opened here is not closed, or a comma is missing"),
    INDENTATION(
            "expected <block end>",
            false,
            "le retrait de cette ligne n'est pas celui des lignes du même niveau",
            "the indentation of this line is not that of the lines on its level"),
    NO_VALUE("expected the node content", false, "une valeur manque ici", "a value is missing here"),
    ALIAS(
            "undefined alias",
            false,
            "un texte qui commence par * est un renvoi, et rien ne porte ce nom : le mettre entre guillemets",
            "a text that begins with * is a reference, and nothing has that name: put it between quotes"),
    BACKSLASH(
            "unknown escape character",
            false,
            "une barre oblique inversée entre guillemets doubles : prendre des guillemets simples",
            "a backslash between double quotes: use single quotes"),
    SEVERAL_DOCUMENTS(
            "expected a single document",
            false,
            "un second document commence ici (---) : n'en garder qu'un",
            "a second document begins here (---): keep only one"),
    OTHER("", false, "vérifier le retrait, les guillemets et les deux-points", "check indentation, quotes and colons");

    private final String said;
    private final boolean whereItBegan;
    private final Text text;

    YamlProblem(String said, boolean whereItBegan, String fr, String en) {
        this.said = said;
        this.whereItBegan = whereItBegan;
        this.text = new Text(fr, en);
    }

    /** What the parser's message means. */
    static YamlProblem of(MarkedYAMLException e) {
        String problem = e.getContext() + " " + e.getProblem();
        return Arrays.stream(values())
                .filter(one -> problem.contains(one.said))
                .findFirst()
                .orElse(OTHER);
    }

    Text text() {
        return text;
    }

    /** Where one must look: where the parser stopped, or where what it was in began. */
    @Nullable
    Mark mark(MarkedYAMLException e) {
        Mark began = e.getContextMark();
        Mark stopped = e.getProblemMark();
        return began != null && (whereItBegan || stopped == null) ? began : stopped;
    }
}
