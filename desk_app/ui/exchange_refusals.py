"""What is said when a package, a key or an attachment is refused: code → (Vietnamese, English)."""

EXCHANGE_TEXTS: dict[str, tuple[str, str]] = {
    "attachment_kind": (
        "Tệp {name} không phải PDF, JPEG hay PNG, hoặc nội dung không đúng với đuôi tệp.",
        "The file {name} is no PDF, JPEG or PNG, or its content is not what its name says.",
    ),
    "attachment_too_large": (
        "Tệp quá lớn. Quét lại với độ phân giải thấp hơn; quản trị viên đổi được giới hạn.",
        "The file is too large. Scan it at a lower resolution; an administrator can change the limit.",
    ),
    "attachment_empty": ("Tệp rỗng, không có gì để lưu.", "The file is empty: there is nothing to keep."),
    "attachment_unreadable": (
        "Không đọc được tệp {name}: {reason}.",
        "The file {name} cannot be read: {reason}.",
    ),
    "attachment_not_kept": (
        "Không ghi được tệp vào thư mục dữ liệu: {reason}. Chưa thay đổi gì.",
        "The data folder does not take the file: {reason}. Nothing was changed.",
    ),
    "attachment_missing": (
        "Tệp đính kèm không còn trong thư mục dữ liệu ({path}). Lấy lại từ bản sao lưu.",
        "The attachment is no longer in the data folder ({path}). Take it from a backup.",
    ),
    "attachment_damaged": (
        "Tệp đính kèm đã bị thay đổi hoặc hỏng ({path}). Lấy lại từ bản sao lưu, hoặc đính kèm lại.",
        "The attachment was changed or is damaged ({path}). Take it from a backup, or attach it again.",
    ),
    "attachment_unknown": ("Không có tệp đính kèm này.", "There is no such attachment."),
    "picture_missing": (
        "Trong bộ nhớ tạm chưa có hình. Sao chép hình (quét, chụp) rồi dán lại.",
        "There is no picture on the clipboard. Copy one (a scan, a photograph) and paste again.",
    ),
    "office_key_unreadable": (
        "Đây không phải khóa trao đổi của một cơ quan. Dùng tệp hoặc mã QR do cơ quan kia lưu ra.",
        "This is no office's exchange key. Use the file or the QR code that the other office saved.",
    ),
    "office_key_own": (
        "Đây là khóa của chính cơ quan mình. Nhập khóa của cơ quan kia.",
        "This is our own key. Enter the one of the other office.",
    ),
    "office_key_figures": (
        "Các số không khớp với khóa của {name}. Đừng xác nhận; lấy lại khóa từ chính cơ quan đó.",
        "The figures are not those of the key of {name}. Do not confirm it; get the key from that office again.",
    ),
    "office_unknown": (
        "Chưa có khóa của cơ quan {code}. Nhập khóa của họ trước.",
        "The key of the office {code} is not known here. Enter it first.",
    ),
    "office_unconfirmed": (
        "Khóa của {name} chưa được ai đối chiếu. Đọc các số cho nhau nghe rồi xác nhận.",
        "Nobody has compared the key of {name} yet. Read the figures to each other, then confirm it.",
    ),
    "package_list_unknown": (
        "Không có danh sách bàn giao {code}.",
        "There is no hand-over list {code}.",
    ),
    "package_list_alone": (
        "Danh sách {code} được đóng gói trọn vẹn. Chỉ nhập một danh sách, hoặc chỉ nhập mã hồ sơ.",
        "The list {code} is packed as a whole. Enter one list alone, or codes of dossiers alone.",
    ),
    "package_nothing": ("Không có hồ sơ nào để đóng gói.", "There is no dossier to pack."),
    "package_too_many": (
        "Một gói chứa nhiều nhất {most} hồ sơ. Chia ra nhiều gói.",
        "A package holds {most} dossiers at most. Make several.",
    ),
    "package_decided": (
        "Hồ sơ {code} đã giải quyết xong, không chuyển đi nữa.",
        "The dossier {code} is decided already: there is nothing to send it for.",
    ),
    "package_no_origin": (
        "Hồ sơ {code} không do cơ quan khác gửi đến, nên không có kết quả để gửi lại.",
        "The dossier {code} did not come from another office: there is nobody to send its result to.",
    ),
    "package_not_finished": (
        "Hồ sơ {code} chưa giải quyết xong.",
        "The dossier {code} has no result yet.",
    ),
    "package_mixed_offices": (
        "Các hồ sơ đến từ nhiều cơ quan ({offices}). Đóng gói riêng cho từng cơ quan.",
        "The dossiers came from several offices ({offices}). Make a package for each.",
    ),
    "package_too_large": (
        "Gói lớn hơn giới hạn cho phép, không mở. Chia ra nhiều gói, hoặc quản trị viên đổi giới hạn.",
        "The package is larger than the limit. Make several, or have an administrator change the limit.",
    ),
    "package_foreign": (
        "Tệp này không phải gói trao đổi hồ sơ.",
        "This file is no exchange package.",
    ),
    "package_truncated": (
        "Gói bị thiếu phần cuối ({size} trên {expected} byte): chép dở hoặc tải dở. Chép lại từ nguồn.",
        "The package is cut off ({size} of {expected} bytes): the copy is incomplete. Copy it again.",
    ),
    "package_version": (
        "Gói do phiên bản chương trình khác lập (định dạng {version}). Cập nhật chương trình.",
        "The package was made by another version of the program (format {version}). Update the program.",
    ),
    "package_malformed": (
        "Nội dung gói không đúng khuôn dạng ({part}), không nhận. Báo cơ quan gửi lập gói khác.",
        "The package is not as one must be ({part}) and was not taken. Ask the sender for another.",
    ),
    "package_altered": (
        "Gói đã bị thay đổi hoặc hỏng sau khi ký, không nhận gì. Chép lại từ nguồn hoặc xin gói khác.",
        "The package was changed or damaged after it was signed; nothing was taken. Copy it again or ask anew.",
    ),
    "package_own": (
        "Gói này do chính cơ quan mình lập, để gửi cho cơ quan khác.",
        "This package was made here, for another office.",
    ),
    "package_sender_unknown": (
        "Gói do cơ quan {code} gửi, khóa của họ chưa có ở đây. Nhập khóa và đối chiếu trước khi mở.",
        "The package is from the office {code}, whose key is not known here. Enter and confirm it first.",
    ),
    "package_signer_unknown": (
        "Gói mang tên {name} nhưng ký bằng khóa khác với khóa đã nhập. Không mở; hỏi lại cơ quan đó.",
        "The package bears the name of {name} but is signed with another key. Not opened; ask that office.",
    ),
    "package_not_for_us": (
        "Gói này gửi cho cơ quan {code}, không phải cơ quan mình.",
        "This package is for the office {code}, not for ours.",
    ),
    "package_training": (
        "Gói của {name} là gói diễn tập đến nơi làm thật, hoặc ngược lại. Không nhận.",
        "The package of {name} mixes training and real work. It was not taken.",
    ),
    "package_differs": (
        "Gói {code} đã nhận trước đây với nội dung khác. Không nhận gì thêm; hỏi lại cơ quan gửi.",
        "A package {code} was taken before with another content. Nothing was taken; ask the sender.",
    ),
    "package_sealed_otherwise": (
        "Không mở được gói: niêm phong cho khóa khác với khóa hiện nay của cơ quan mình. Gửi khóa mới cho họ.",
        "The package cannot be opened: it is sealed for another key than ours of now. Send them our key.",
    ),
    "package_content_wrong": (
        "Một tệp trong gói không đúng với bản kê. Không nhận gì; xin gói khác.",
        "A file in the package is not what its list says. Nothing was taken; ask for another package.",
    ),
    "result_unknown": (
        "Hồ sơ {code} không nằm trong gói nào đã gửi cho cơ quan này.",
        "The dossier {code} was in no package sent to that office.",
    ),
}
