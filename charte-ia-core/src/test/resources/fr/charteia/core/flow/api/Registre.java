package api;

/** Records that outlive requests, and are looked for by the properties that a method's name tells. */
public interface Registre<T> {
    T save(T record);
}
