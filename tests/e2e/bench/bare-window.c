/* A window of WebKitGTK that shows a page and does nothing else: what no program on that engine starts faster than.
 *
 *     bare-window FOLDER [PAGE]
 *
 * As in the program, the page comes over a scheme of the window's own and the context keeps nothing. Flags of the
 * engine come from the environment. */

#include <gtk/gtk.h>
#include <string.h>
#include <webkit2/webkit2.h>

static const char *kind_of(const char *path)
{
    if (g_str_has_suffix(path, ".html")) return "text/html";
    if (g_str_has_suffix(path, ".js")) return "text/javascript";
    if (g_str_has_suffix(path, ".css")) return "text/css";
    if (g_str_has_suffix(path, ".woff2")) return "font/woff2";
    return "application/octet-stream";
}

static void serve(WebKitURISchemeRequest *request, gpointer folder)
{
    g_autofree char *path = g_build_filename(folder, webkit_uri_scheme_request_get_path(request), NULL);
    char *content = NULL;
    gsize length = 0;
    g_autoptr(GError) error = NULL;
    if (!g_file_get_contents(path, &content, &length, &error)) {
        webkit_uri_scheme_request_finish_error(request, error);
        return;
    }
    g_autoptr(GInputStream) stream = g_memory_input_stream_new_from_data(content, (gssize)length, g_free);
    webkit_uri_scheme_request_finish(request, stream, (gint64)length, kind_of(path));
}

int main(int count, char **words)
{
    if (count != 3) {
        g_printerr("usage: bare-window FOLDER PAGE\n");
        return 2;
    }
    gtk_init(&count, &words);
    WebKitWebContext *context = webkit_web_context_new_ephemeral();
    webkit_web_context_register_uri_scheme(context, "bare", serve, words[1], NULL);
    WebKitSecurityManager *security = webkit_web_context_get_security_manager(context);
    webkit_security_manager_register_uri_scheme_as_secure(security, "bare");
    webkit_security_manager_register_uri_scheme_as_cors_enabled(security, "bare");

    GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
    gtk_window_set_default_size(GTK_WINDOW(window), 1100, 780);
    g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
    GtkWidget *view = webkit_web_view_new_with_context(context);
    gtk_container_add(GTK_CONTAINER(window), view);
    g_autofree char *address = g_strconcat("bare://localhost/", words[2], NULL);
    webkit_web_view_load_uri(WEBKIT_WEB_VIEW(view), address);
    gtk_widget_show_all(window);
    gtk_main();
    return 0;
}
