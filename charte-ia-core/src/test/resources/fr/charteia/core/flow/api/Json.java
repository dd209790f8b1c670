package api;

/** Makes documents of objects. */
public class Json {
    public native String ecrire(Object o);
}
