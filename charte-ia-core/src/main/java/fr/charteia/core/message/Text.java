package fr.charteia.core.message;

/** A text in both languages. */
public record Text(String fr, String en) {
    /** The text in that language. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
