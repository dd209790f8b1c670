package fr.charteia.core.bytecode;

/** Says why a class file cannot be read, for the ledger; never leaves the package. */
final class MalformedClassException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    MalformedClassException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
