package jakarta.servlet.http;

import jakarta.servlet.ServletRequest;

public interface HttpServletRequest extends ServletRequest {
    String getHeader(String name);
    Cookie[] getCookies();
    HttpSession getSession();
    HttpSession getSession(boolean create);
    String getRequestURI();
    String getQueryString();
}
