package fr.prefecture.suite;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletRequestEvent;
import jakarta.servlet.ServletRequestListener;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import jakarta.servlet.http.HttpSession;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Enumeration;

/** Sessions, contexts, attributes, filters, listeners and wrappers. */
final class Sessions {
    static final class SessionAttribute extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession session = req.getSession();
            session.setAttribute("name", req.getParameter("name"));
            session.setAttribute("titre", "sûr");
            resp.getWriter().println((String) session.getAttribute("name")); // CHARTE-605
            resp.getWriter().println((String) session.getAttribute("titre"));
        }
    }

    static final class SessionTwice extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            req.getSession(true).setAttribute("name", req.getParameter("name"));
            resp.getWriter().println(req.getSession().getAttribute("name")); // CHARTE-605
        }
    }

    static final class SessionOverwritten extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession session = req.getSession();
            session.setAttribute("a", req.getParameter("name"));
            session.setAttribute("a", "sûr");
            resp.getWriter().println(session.getAttribute("a"));
            session.setAttribute("b", req.getParameter("name"));
            session.removeAttribute("b");
            resp.getWriter().println(session.getAttribute("b"));
        }
    }

    static final class SessionNames extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            HttpSession session = req.getSession();
            session.setAttribute(req.getParameter("name"), "sûr");
            Enumeration<String> names = session.getAttributeNames();
            while (names.hasMoreElements()) {
                resp.getWriter().println(names.nextElement()); // CHARTE-605
            }
        }
    }

    static final class RequestAttribute extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            req.setAttribute("name", req.getParameter("name"));
            req.setAttribute("titre", "sûr");
            resp.getWriter().println(req.getAttribute("name")); // CHARTE-605
            resp.getWriter().println(req.getAttribute("titre"));
            helper(req, resp.getWriter());
        }

        private static void helper(HttpServletRequest request, PrintWriter out) {
            out.println(request.getAttribute("name")); // CHARTE-605
            out.println(request.getAttribute("titre"));
        }
    }

    static final class ContextAttribute extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            getServletContext().setAttribute("contexte", req.getParameter("name"));
            resp.getWriter().println(getServletContext().getAttribute("contexte")); // CHARTE-605
            resp.getWriter().println(getServletContext().getAttribute("version"));
        }
    }

    static final class CookieThere extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Cookie cookie = new Cookie("nom", "défaut");
            cookie.setValue(req.getParameter("name"));
            resp.getWriter().println(cookie.getValue()); // CHARTE-605
            resp.addHeader("X-Nom", req.getParameter("name")); // CHARTE-605
            resp.setHeader("X-Nom", "sûr");
        }
    }

    static final class Forwarded extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest req, HttpServletResponse resp) throws IOException, ServletException {
            req.setAttribute("vue", "accueil");
            getServletContext().getRequestDispatcher("/WEB-INF/" + req.getAttribute("vue") + ".jsp").forward(req, resp);
            req.getRequestDispatcher(req.getParameter("vue")).include(req, resp); // CHARTE-605
        }
    }

    static final class Buffered extends HttpServletResponseWrapper {
        private final CharArrayWriter buffer = new CharArrayWriter();

        Buffered(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() {
            return new PrintWriter(buffer);
        }

        String content() {
            return buffer.toString();
        }
    }

    static final class Logging implements Filter {
        @Override
        public void doFilter(ServletRequest req, ServletResponse resp, FilterChain chain)
                throws IOException, ServletException {
            String name = req.getParameter("name");
            resp.getWriter().println(name); // CHARTE-605
            Buffered buffered = new Buffered((HttpServletResponse) resp);
            chain.doFilter(req, buffered);
            resp.getWriter().println("fin");
        }
    }

    static final class Listening implements ServletRequestListener, ServletContextListener {
        @Override
        public void requestInitialized(ServletRequestEvent event) {
            String file = event.getServletRequest().getParameter("file");
            new java.io.File(file).delete(); // CHARTE-605
        }

        @Override
        public void contextInitialized(ServletContextEvent event) {
            String file = event.getServletContext().getInitParameter("file");
            new java.io.File(file).delete();
        }
    }

    static final class Later extends HttpServlet {
        @Override
        protected void service(HttpServletRequest req, HttpServletResponse resp) throws IOException {
            Runnable later = () -> print(resp, req.getParameter("name"));
            later.run();
            new Thread(() -> print(resp, "sûr")).start();
        }

        private static void print(HttpServletResponse resp, String text) {
            try {
                resp.getWriter().println(text); // CHARTE-605
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
