package fr.charteia.core.bytecode;

/** Says why a class file cannot be read, for the ledger; never leaves the package. */
final class MalformedClassException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String fr;
    private final String en;

    MalformedClassException(String fr, String en) {
        super(en);
        this.fr = fr;
        this.en = en;
    }

    String fr() {
        return fr;
    }

    String en() {
        return en;
    }
}
