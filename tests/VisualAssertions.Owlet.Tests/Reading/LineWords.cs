namespace VisualAssertions.Owlet.Tests.Reading;

/// <summary>What screens say, by how hard it is to read.</summary>
internal static class LineWords
{
    public static readonly string[] Ascii = (
        "Save|Cancel|Add to cart|Sign in|Forgot your password?|Order total|Shipping address|Invoice #20418|Due 14 Mar 2027"
        + "|$1,249.99|4.8 (212 reviews)|anna.keller@example.com|https://example.org/help|Last seen 5 min ago|Wi-Fi settings"
        + "|Page 3 of 12|Rows per page: 25|No results found|Loading...|Terms & Conditions|Quarterly revenue|Room 4B, 2nd floor"
        + "|Download PDF (1.2 MB)|Delete this project?|Unread: 17|Version 3.11.0-rc2|Monday, 9:30 AM|Kitchen and dining"
        + "|Illustration|Flight LH 438 to Dallas|Temperature 21.5 C|user_name|/var/log/syslog|SELECT * FROM orders;"
        + "|50% off|Free shipping over $35|Size: XL|Qty|Apply|OK|Yes|No|ID|Q3|7|12|99+|A|In stock|Sold out"
        + "|The quick brown fox jumps over the lazy dog|We could not send your message, please try again later."
        + "|Your session will expire in two minutes.|Read more about how we handle data|Notifications|Billing & plans"
        + "|Team members|Keyboard shortcuts|Open in new window|Mark all as read|Created by M. Okafor|+1 (415) 555-0134"
        + "|GB29 NWBK 6016 1331 9268 19|Net 30|Backup finished at 02:14|CPU 73%|3/8 tasks|Step 2: Payment|Required field"
        + "|Must be at least 8 characters|Show password|Remember me|Sort by: Newest|Price (low to high)|Compare|Wishlist"
        + "|Gift card balance|Subtotal|Tax (8.25%)|-$15.00|Estimated delivery|Track package|Return item|Contact support"
        + "|Dr. Who|Mr. J. Smith Jr.|e.g. 10.0.0.1|#ff8800|C++ / C#|a/b testing|rm -rf build|Ctrl+Shift+P|v2|X|Log out"
    ).Split('|');

    public static readonly string[] Nouns = (
        "account|address|archive|basket|board|branch|budget|calendar|campaign|channel|chart|clinic|comment|contract|country"
        + "|course|customer|dashboard|delivery|deposit|device|discount|document|driver|editor|engine|event|export|factory|filter"
        + "|folder|garden|gateway|guest|harbor|history|holiday|hotel|import|inbox|invoice|journal|kitchen|language|ledger|lesson"
        + "|library|license|machine|manager|market|meeting|member|message|mirror|mobile|monitor|museum|network|notice|office"
        + "|option|orchid|order|outlook|package|parking|partner|password|patient|payment|picture|pipeline|planet|policy|printer"
        + "|profile|project|quality|quarter|query|queue|receipt|recipe|region|release|report|request|review|river|role|route"
        + "|sample|schedule|school|season|sensor|server|session|shipment|signal|station|storage|student|summary|supplier|survey"
        + "|table|target|task|team|template|ticket|timeline|token|trailer|transfer|upload|vehicle|version|village|visitor|volume"
        + "|wallet|warehouse|weather|website|window|workshop|yacht|zone"
    ).Split('|');

    public static readonly string[] Accents = (
        "Größe ändern|Schließen|Über uns|Straße und Hausnummer|Menü öffnen|Änderungen übernehmen|Déconnexion|Créer un compte"
        + "|Mot de passe oublié ?|Paramètres généraux|Où êtes-vous ?|Français|Garçon, ça va très bien|Cœur|Contraseña"
        + "|¿Olvidó su contraseña?|Añadir al carrito|Próxima sesión|¡Bienvenido!|Teléfono móvil|Mañana|Configuração"
        + "|Não há itens|Ações rápidas|Avião|Città|Perché no?|È già così|Zażółć gęślą jaźń|Usuń wszystkie|Wyślij wiadomość"
        + "|Łódź|Příliš žluťoučký kůň|Odeslat zprávu|Uložit změny|Čeština|Děkujeme|Sök på sidan|Återställ lösenord|Så här gör du"
        + "|Søg efter ord|Tilføj til kurv|Åbn måned|Fjärde länken|Näytä lisää|Hyväksy evästeet|Şifre değiştir|İptal|Türkçe"
        + "|Güncelleme yapıldı|Ödeme yöntemi|Köszönjük szépen|Jelszó megerősítése|Hűtőgép|Őszi akció|Înregistrare|Mulțumim"
        + "|Ștergeți fișierul|Pröövi uuesti|Sõnum|Lūdzu, uzgaidiet|Išsaugoti pakeitimus|Dolaştır|Crème brûlée|Jalapeño|Café Zoë"
        + "|Ñandú|Señor Núñez|Björn Åkesson|Łukasz Wójcik|Dvořák|Şeyma Öztürk|José García|Chloé Lefèvre|Þór Æsir|Málaga"
    ).Split('|');

    public static readonly string[] Symbols = (
        "€ 1.299,00|£45.50|¥12,800|₹ 2,499|49,90 €|CHF 120|£0|Total: €89|−12 %|± 0.5 mm|21 °C|½ cup|3 × 4|10 × 15 cm"
        + "|→ Next|← Back|↑ 12%|↓ 3.4%|• First item|Home › Products|« Previous|Next »|“Great product”|‘quoted’|It’s here"
        + "|Don’t show again|2019–2026|Mon–Fri, 9–17|Wait — what?|Loading…|© 2026 Northwind|® Registered|Brand™|§ 4 (2)"
        + "|µm|5 µg|m²|x³|90°|¼|¾|Ø 12 mm|№ 7|¢99|Ω|π ≈ 3.14|≤ 5|≥ 18|≠|∞|✓ Saved|✓|✕|☆ Favourite|★ 4.9|▲ 2|▼ 7|► Play"
        + "|A → B|Edit →|…|“|1 000 €|€5/month|¿Qué?|Kč 350|350 zł|120 kr|№12|† deceased|‰|• • •|·|Name · Role|5 min · 3 km"
    ).Split('|');
}
