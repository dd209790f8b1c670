package api;

/** What a model may call, one method. */
public interface Rappel {
    Object executer(String demande);
}
