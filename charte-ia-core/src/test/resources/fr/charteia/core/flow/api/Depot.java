package api;

import java.util.List;
import java.util.Optional;

/** A repository: what is saved through one is found through another. */
public interface Depot<T> {
    <S extends T> S save(S objet);
    void saveAll(Iterable<T> objets);
    Optional<T> findById(long id);
    List<T> findAll();
    T charger(long id);
}
