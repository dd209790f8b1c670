package api;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks another service, which answers by a message, or several: each is made an object of a class. */
public class Distant {
    public native <T> Mono<T> un(String adresse, Class<T> classe);
    public native <T> Flux<T> tous(String adresse, Class<T> classe);
}
