package api;

import java.util.Optional;

/** A machine of states, which is sent events, by themselves or wrapped. */
public interface Automate<E> {
    boolean envoyer(E evenement);
    boolean envoyerUn(Optional<E> evenement);
}
