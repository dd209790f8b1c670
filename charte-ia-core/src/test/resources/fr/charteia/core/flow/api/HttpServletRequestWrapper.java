package jakarta.servlet.http;

import jakarta.servlet.ServletRequestWrapper;

public class HttpServletRequestWrapper extends ServletRequestWrapper implements HttpServletRequest {
    public HttpServletRequestWrapper(HttpServletRequest request) { super(request); }
    public String getHeader(String name) { return null; }
    public Cookie[] getCookies() { return null; }
    public HttpSession getSession() { return null; }
    public HttpSession getSession(boolean create) { return null; }
    public String getRequestURI() { return null; }
    public String getQueryString() { return null; }
}
