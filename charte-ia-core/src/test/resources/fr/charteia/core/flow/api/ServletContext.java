package jakarta.servlet;

public interface ServletContext {
    Object getAttribute(String name);
    void setAttribute(String name, Object value);
    String getInitParameter(String name);
}
