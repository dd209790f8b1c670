package api;

import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Asks another service, which answers by a message, or several: each is made an object of a class. */
public class Distant {
    public native <T> CompletableFuture<T> un(String adresse, Class<T> classe);
    public native <T> Stream<T> tous(String adresse, Class<T> classe);
}
