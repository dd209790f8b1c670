package api;

/** Makes documents of objects. */
public class Json {
    public native String ecrire(Object o);
    public native java.util.Map<String, Object> arbre(Object o);
    public native <T> T lire(String texte, Class<T> classe);
    public native <T> T lire(String texte, Genre<T> genre);
    public native <T> java.util.List<T> tous(Class<T> classe);
    public native <T> java.util.Optional<T> un(Genre<T> genre, String cle);
}
