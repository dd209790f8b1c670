package api;

/** What is read, by what it is extended for: {@code new Genre<List<Usager>>() {}}. */
public abstract class Genre<T> {}
