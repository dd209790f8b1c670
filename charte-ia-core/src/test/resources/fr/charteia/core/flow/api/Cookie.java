package jakarta.servlet.http;

public class Cookie {
    public Cookie(String name, String value) {}
    public String getName() { return null; }
    public String getValue() { return null; }
    public void setValue(String value) {}
    public void setMaxAge(int seconds) {}
    public void setPath(String path) {}
}
